package tracker.app.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sources of the three modules, in the source tree beside this one. */
public final class SourceTree {

    private static final Path HOUSE = Path.of("").toAbsolutePath().getParent();

    private SourceTree() {}

    public static Path root() {
        return HOUSE;
    }

    /** All main sources. */
    public static List<Path> main() {
        return Stream.of("tracker-domain", "tracker-app", "tracker-ui")
                .flatMap(module -> javaFiles(HOUSE.resolve(module).resolve("src/main/java")))
                .toList();
    }

    /** The sources of the planted classes. */
    public static List<Path> planted() {
        return javaFiles(HOUSE.resolve("tracker-app/src/test/java/tracker/planted"))
                .toList();
    }

    public static Stream<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
