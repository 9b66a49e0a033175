package tracker.app.eventstore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The approved JSON of every event: one file each, under its stored name. */
final class ApprovedEventFixture {

    private static final String ENDING = ".json";
    private static final Path FOLDER = folder();
    private static final EventSerializer SERIALIZER = new EventSerializer();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter PRETTY = JSON.writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES));

    private ApprovedEventFixture() {}

    static Path file(Class<?> event) {
        return FOLDER.resolve(StoredTypeNames.of(event) + ENDING);
    }

    /** The stored names that have a file. */
    static Set<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(ENDING, ""))
                    .collect(Collectors.toSet());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The JSON of the samples as stored today. */
    static String today(Class<?> event) {
        ObjectNode form = JSON.createObjectNode();
        ArrayNode samples = JSON.createArrayNode();
        for (Object sample : EventSamples.of(event)) {
            SerializedObject<byte[]> stored = SERIALIZER.serialize(sample, byte[].class);
            form.put("type", stored.getType().getName());
            form.put("revision", stored.getType().getRevision());
            samples.add(JSON.readTree(stored.getData()));
        }
        form.set("samples", samples);
        return PRETTY.writeValueAsString(form) + "\n";
    }

    static String approved(Class<?> event) {
        try {
            return Files.readString(file(event));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void approve(Class<?> event) {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(file(event), today(event));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The events of the approved JSON, decoded with today's classes. */
    static List<Object> readBack(Class<?> event) {
        return readBack(JSON.readTree(approved(event)));
    }

    /** The same, as if a newer release with additional fields had written every part. */
    static List<Object> readBackFromTheFuture(Class<?> event) {
        JsonNode form = JSON.readTree(approved(event));
        form.get("samples").forEach(ApprovedEventFixture::sayMore);
        return readBack(form);
    }

    private static List<Object> readBack(JsonNode form) {
        String type = form.get("type").stringValue();
        String revision = form.get("revision").stringValue(null);
        return form.get("samples")
                .valueStream()
                .map(JSON::writeValueAsBytes)
                .map(bytes -> new SimpleSerializedObject<>(bytes, byte[].class, type, revision))
                .map(stored -> (Object) SERIALIZER.deserialize(stored))
                .toList();
    }

    private static void sayMore(JsonNode part) {
        part.forEach(ApprovedEventFixture::sayMore);
        if (part instanceof ObjectNode object) {
            object.putObject("saidByANewerRelease").put("number", 1);
        }
    }

    private static Path folder() {
        Path module = Path.of("tracker-app");
        return (Files.isDirectory(module) ? module : Path.of("")).resolve("src/test/resources/approved");
    }
}
