package tracker.app.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The lock of a data folder: one tracker owns it at a time, and the operating system releases it however that tracker
 * ends.
 *
 * <p>The file names its owner: the process id on the first line and, once known, the address on the second.
 */
final class DataFolderLock implements AutoCloseable {

    /** The lock is far beyond the text, so that the text stays readable where locks are mandatory. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final FileChannel file;

    private DataFolderLock(FileChannel file) {
        this.file = file;
        write("");
    }

    /** Empty if another tracker, in this process or another, has the folder. */
    static Optional<DataFolderLock> tryTake(DataFolder folder) {
        FileChannel file = null;
        try {
            file = FileChannel.open(folder.lock(), Set.of(CREATE, READ, WRITE), OwnerOnlyFiles.attributes());
            if (locked(file) != null) {
                return Optional.of(new DataFolderLock(file));
            }
            file.close();
            return Optional.empty();
        } catch (IOException e) {
            closeQuietly(file);
            throw DataFolderChecker.notWritable(folder, e);
        }
    }

    /** Adds the owner's address. */
    void announce(String address) {
        write(address);
    }

    private static @Nullable FileLock locked(FileChannel file) throws IOException {
        try {
            return file.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private void write(String address) {
        String text = ProcessHandle.current().pid() + "\n" + (address.isEmpty() ? "" : address + "\n");
        try {
            file.truncate(0);
            file.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
        } catch (IOException e) {
            throw new DatabaseUnavailableException(
                    "The tracker cannot write its lock file: " + e.getMessage() + ".", e);
        }
    }

    /** Describes the owner. */
    static DatabaseUnavailableException heldByAnother(DataFolder folder) {
        return new DatabaseUnavailableException(
                "The data folder %s is in use by another running tracker%s: stop that one first, or choose another folder with --data."
                        .formatted(folder, holder(folder)));
    }

    private static String holder(DataFolder folder) {
        try {
            List<String> lines = Files.readAllLines(folder.lock());
            return lines.isEmpty() ? "" : " (process " + String.join(", ", lines) + ")";
        } catch (IOException e) {
            return "";
        }
    }

    private static void closeQuietly(@Nullable FileChannel file) {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException e) {
            // closing releases the lock in any case
        }
    }

    /** Releases the folder. The file stays: deleting it would let two trackers lock two different files. */
    @Override
    public void close() {
        closeQuietly(file);
    }
}
