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
import org.jspecify.annotations.Nullable;

/**
 * One tracker at a time owns a data folder; the operating system gives the lock back however that tracker ends.
 *
 * <p>The file says who holds it: the process id on the first line and, once it is known, the address on the second.
 */
final class DataFolderLock implements AutoCloseable {

    /** Far behind the text, so that the text stays readable where locks are mandatory. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final FileChannel file;

    private DataFolderLock(FileChannel file) {
        this.file = file;
        write("");
    }

    /** Empty when another tracker, in this process or another one, has the folder. */
    static Optional<DataFolderLock> tryTake(DataFolder folder) {
        FileChannel file = null;
        try {
            file = FileChannel.open(folder.lock(), CREATE, READ, WRITE);
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

    /** Adds the address at which the owner answers. */
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

    /** Says who has the folder. */
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
            // closing gives the lock back in any case; there is nothing left to rescue
        }
    }

    /** Gives the folder back. The file stays: removing it would let two trackers lock two different files. */
    @Override
    public void close() {
        closeQuietly(file);
    }
}
