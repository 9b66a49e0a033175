package tracker.app.database;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.function.ToLongFunction;

/** Checks the data folder before PostgreSQL starts, because PostgreSQL's own errors come late and are unclear. */
final class DataFolderChecker {

    /** The PostgreSQL major version that the tracker includes. */
    static final String OUR_VERSION = "18";

    /** A new cluster takes about 45 MB, its first write-ahead log 16 MB more; the rest is spare. */
    static final long NEEDED_BYTES = 256L << 20;

    private static final int MEGABYTE_BITS = 20;

    private final DataFolder folder;
    private final ToLongFunction<Path> freeBytes;

    DataFolderChecker(DataFolder folder) {
        this(folder, path -> path.toFile().getUsableSpace());
    }

    DataFolderChecker(DataFolder folder, ToLongFunction<Path> freeBytes) {
        this.folder = folder;
        this.freeBytes = freeBytes;
    }

    /** Creates the folder if it is missing, and closes it to other users of the machine. */
    void makeFolder() {
        try {
            OwnerOnlyFiles.createFolder(folder.path());
            OwnerOnlyFiles.restrictContent(folder.path(), folder.cluster());
        } catch (FileAlreadyExistsException | NotDirectoryException e) {
            throw new DatabaseUnavailableException(
                    e.getFile() + " is a file, so it cannot be the data folder: choose another with --data.", e);
        } catch (IOException e) {
            throw notWritable(folder, e);
        }
    }

    /** Refuses a disk that is nearly full. */
    void refuseFullDisk() {
        long free = freeBytes.applyAsLong(folder.path());
        if (isDiskFull()) {
            throw new DatabaseUnavailableException(
                    "The disk of the data folder %s is full: %d MB are free and at least %d MB are needed to start."
                            .formatted(folder, free >> MEGABYTE_BITS, NEEDED_BYTES >> MEGABYTE_BITS));
        }
    }

    boolean isDiskFull() {
        return freeBytes.applyAsLong(folder.path()) < NEEDED_BYTES;
    }

    /** Refuses a cluster of another PostgreSQL major version. */
    void refuseOtherVersion() {
        Path version = folder.cluster().resolve("PG_VERSION");
        if (!Files.exists(version)) {
            return;
        }
        try {
            refuseOtherThanOurs(Files.readString(version).strip());
        } catch (IOException e) {
            throw notWritable(folder, e);
        }
    }

    private void refuseOtherThanOurs(String found) {
        if (!found.equals(OUR_VERSION)) {
            throw new DatabaseUnavailableException(
                    ("The database in %s was created by PostgreSQL %s and this tracker includes PostgreSQL %s, "
                                    + "which cannot open it: start the version of the tracker that created it and "
                                    + "export from there, or choose another folder with --data.")
                            .formatted(folder, found, OUR_VERSION));
        }
    }

    static DatabaseUnavailableException notWritable(DataFolder folder, IOException cause) {
        String reason = cause instanceof FileSystemException system && system.getReason() != null
                ? system.getReason()
                : cause.getClass().getSimpleName().replace("Exception", "");
        return new DatabaseUnavailableException(
                "The tracker cannot write to the data folder %s (%s): make it writable, or choose another folder with --data."
                        .formatted(folder, reason),
                cause);
    }
}
