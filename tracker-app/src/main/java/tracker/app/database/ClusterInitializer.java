package tracker.app.database;

import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** Makes sure that a cluster is either missing or complete, even after an interrupted creation. */
final class ClusterInitializer {

    private static final int PASSWORD_BYTES = 24;

    private final DataFolder folder;

    ClusterInitializer(DataFolder folder) {
        this.folder = folder;
    }

    /** Deletes an incomplete cluster and prepares a new one; leaves a complete one alone. */
    void prepare() throws IOException {
        if (Files.exists(folder.unfinished())) {
            FileSystemUtils.deleteRecursively(folder.cluster());
        }
        if (isEmpty()) {
            Files.deleteIfExists(folder.unfinished());
            Files.createFile(folder.unfinished());
            choosePassword();
        } else if (!Files.exists(folder.cluster().resolve("PG_VERSION"))) {
            throw StartupFailureKind.NOT_OURS.toException(folder);
        }
    }

    /** The server has run once: it may hold events from now on, and nothing deletes it. */
    void finished() throws IOException {
        Files.deleteIfExists(folder.unfinished());
    }

    String password() throws IOException {
        return passwordOf(folder);
    }

    static String passwordOf(DataFolder folder) throws IOException {
        try {
            return Files.readString(folder.password()).strip();
        } catch (NoSuchFileException e) {
            throw StartupFailureKind.PASSWORD.toException(folder);
        }
    }

    private boolean isEmpty() throws IOException {
        if (!Files.exists(folder.cluster())) {
            return true;
        }
        try (Stream<?> files = Files.list(folder.cluster())) {
            return files.findAny().isEmpty();
        }
    }

    private void choosePassword() throws IOException {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        Files.deleteIfExists(folder.password());
        Files.createFile(folder.password(), asFileAttribute(fromString("rw-------")));
        Files.writeString(folder.password(), HexFormat.of().formatHex(random) + "\n");
    }
}
