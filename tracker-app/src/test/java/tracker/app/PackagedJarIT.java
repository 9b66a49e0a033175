package tracker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The jar as it is shipped. */
class PackagedJarIT {

    private static final String BILL = "META-INF/sbom/application.cdx.json";

    private static Path jar() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            List<Path> jars = files.filter(
                            file -> file.getFileName().toString().matches("tracker-app-.*\\.jar"))
                    .toList();
            assertThat(jars).hasSize(1);
            return jars.getFirst();
        }
    }

    @Test
    void a_bill_of_materials_names_what_is_in_it_with_versions() throws IOException {
        try (ZipFile jar = new ZipFile(jar().toFile())) {
            JsonNode bill = JsonMapper.shared().readTree(bytes(jar));
            assertThat(bill.get("bomFormat").asString()).isEqualTo("CycloneDX");
            assertThat(bill.get("metadata").get("component").get("name").asString())
                    .isEqualTo("tracker-app");
            Map<String, String> versions = bill.get("components")
                    .valueStream()
                    .collect(Collectors.toMap(
                            component -> component.get("name").asString(),
                            component -> component.get("version").asString(),
                            (one, other) -> one + ", " + other));
            assertThat(versions.get("axon-messaging")).matches("4\\.[0-9.]+");
            assertThat(versions.get("postgresql")).matches("42\\.[0-9.]+");
            assertThat(versions.get("vaadin-core")).matches("25\\.[0-9.]+");
            assertThat(shipped(jar))
                    .as("every library in the jar is in the bill")
                    .isNotEmpty()
                    .allSatisfy(library -> assertThat(versions.entrySet())
                            .anyMatch(part -> library.startsWith(part.getKey() + "-" + part.getValue())));
        }
    }

    private static byte[] bytes(ZipFile jar) throws IOException {
        ZipEntry entry = jar.getEntry(BILL);
        assertThat(entry).as(BILL).isNotNull();
        try (InputStream content = jar.getInputStream(entry)) {
            return content.readAllBytes();
        }
    }

    private static List<String> shipped(ZipFile jar) {
        return jar.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.matches("BOOT-INF/lib/.*\\.jar"))
                .map(name -> name.substring("BOOT-INF/lib/".length()))
                .toList();
    }
}
