package tracker.app.backup;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;

/**
 * Held by the one restore into a folder. The operating system releases it however that restore ends. The file stays,
 * because deleting it would let two restores lock two different files.
 */
final class RestoreLock implements AutoCloseable {

    private final FileChannel file;

    private RestoreLock(FileChannel file) {
        this.file = file;
    }

    /** @throws BackupRefusedException if another restore into this folder is running, in this process or another */
    static RestoreLock take(Path folder) throws IOException {
        FileChannel file =
                FileChannel.open(folder.resolveSibling("." + folder.getFileName() + ".restore.lock"), CREATE, WRITE);
        try {
            if (file.tryLock() != null) {
                return new RestoreLock(file);
            }
        } catch (OverlappingFileLockException ours) {
            // another thread of this process has it
        }
        file.close();
        throw new BackupRefusedException(
                "Another restore into %s is running. Wait until it ends, or restore into another folder with --data."
                        .formatted(folder));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
