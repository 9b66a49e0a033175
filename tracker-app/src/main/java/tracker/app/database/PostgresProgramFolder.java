package tracker.app.database;

import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of unpacked PostgreSQL binaries, shared by all data folders of a user. */
final class PostgresProgramFolder {

    private static final String NAME = "healthcare-science-week-tracker";

    private PostgresProgramFolder() {}

    /** A folder that only the user can write: the user's cache, or the data folder. */
    static Path folder(DataFolder data) {
        Path own = cache().resolve(NAME);
        try {
            Files.createDirectories(own);
            // the library makes the inner folder readable to all, so access is restricted one level above
            Files.setPosixFilePermissions(own, fromString("rwx------"));
            return own.resolve("postgresql");
        } catch (IOException e) {
            return data.path().resolve("programs");
        }
    }

    private static Path cache() {
        String named = System.getenv("XDG_CACHE_HOME");
        if (named != null && Path.of(named).isAbsolute()) {
            return Path.of(named);
        }
        Path home = Path.of(System.getProperty("user.home", "/nonexistent"));
        return System.getProperty("os.name", "").startsWith("Mac")
                ? home.resolve("Library/Caches")
                : home.resolve(".cache");
    }
}
