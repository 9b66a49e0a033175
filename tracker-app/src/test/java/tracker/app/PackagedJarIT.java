package tracker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
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
            List<Path> jars = files.filter(file -> file.getFileName().toString().matches("tracker-app-.*\\.jar"))
                    .toList();
            assertThat(jars).hasSize(1);
            return jars.getFirst();
        }
    }

    @Test
    void a_bill_of_materials_names_what_is_in_it_with_versions() throws IOException {
        try (ZipFile jar = new ZipFile(jar().toFile())) {
            JsonNode bill = JsonMapper.shared().readTree(bytes(jar, BILL));
            assertThat(bill.get("bomFormat").asString()).isEqualTo("CycloneDX");
            assertThat(bill.get("metadata").get("component").get("name").asString())
                    .isEqualTo("tracker-app");
            Set<String> named = bill.get("components")
                    .valueStream()
                    .map(part -> part.get("name").asString() + "-"
                            + part.get("version").asString() + ".jar")
                    .collect(Collectors.toSet());
            assertThat(String.join("\n", named))
                    .containsPattern("(?m)^axon-messaging-4\\.[0-9.]+jar$")
                    .containsPattern("(?m)^postgresql-42\\.[0-9.]+jar$")
                    .containsPattern("(?m)^vaadin-core-25\\.[0-9.]+jar$");
            assertThat(named).as("every library in the jar").containsAll(shipped(jar));
        }
    }

    @Test
    void the_licence_and_the_attributions_are_in_it() throws IOException {
        try (ZipFile jar = new ZipFile(jar().toFile())) {
            for (String name : List.of("LICENSE", "NOTICE")) {
                assertThat(bytes(jar, "META-INF/" + name))
                        .as(name)
                        .isEqualTo(Files.readAllBytes(Path.of("..").resolve(name)));
            }
        }
    }

    private static byte[] bytes(ZipFile jar, String name) throws IOException {
        ZipEntry entry = jar.getEntry(name);
        assertThat(entry).as(name).isNotNull();
        try (InputStream content = jar.getInputStream(entry)) {
            return content.readAllBytes();
        }
    }

    /** All but what Spring Boot's own plugin puts in, and native programs, which have more words in their names. */
    private static List<String> shipped(ZipFile jar) {
        return jar.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.matches("BOOT-INF/lib/.*\\.jar"))
                .map(name -> name.substring("BOOT-INF/lib/".length()))
                .filter(name -> !name.startsWith("spring-boot-jarmode-tools-"))
                .toList();
    }
}
