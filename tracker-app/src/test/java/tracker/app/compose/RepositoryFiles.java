package tracker.app.compose;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of this repository, found from whichever folder the tests are started in. */
final class RepositoryFiles {
    static final Path ROOT = root();
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private RepositoryFiles() {}

    static Path file(String path) {
        return ROOT.resolve(path).normalize();
    }

    static String text(String path) {
        try {
            return Files.readString(file(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(String path) {
        return MAPPER.readTree(text(path));
    }

    static JsonNode yaml(String path) {
        var strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        Object read = new Yaml(new SafeConstructor(strict)).load(text(path));
        return MAPPER.valueToTree(read);
    }

    private static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("docker-compose.yml"))) {
            folder = requireNonNull(folder.getParent(), "no folder above has a docker-compose.yml");
        }
        return folder;
    }
}
