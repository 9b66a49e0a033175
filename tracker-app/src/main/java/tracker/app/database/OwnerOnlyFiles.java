package tracker.app.database;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files and folders that only the tracker's own user can read: 0600 and 0700. Where the file system has no such
 * permissions, nothing is done.
 */
public final class OwnerOnlyFiles {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    private static final String FILE = "rw-------";
    private static final String FOLDER = "rwx------";

    private OwnerOnlyFiles() {}

    /** For a file that is to be created. */
    public static FileAttribute<?>[] attributes() {
        return POSIX
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(FILE))}
                : new FileAttribute<?>[0];
    }

    /** Creates the folder if it is missing, and closes it to others in any case. */
    public static void createFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        restrict(folder);
    }

    /** Closes a file or folder to others, if it is ours; not what it contains. */
    public static void restrict(Path path) throws IOException {
        if (POSIX && !Files.isSymbolicLink(path) && Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            try {
                Files.setPosixFilePermissions(
                        path, PosixFilePermissions.fromString(Files.isDirectory(path) ? FOLDER : FILE));
            } catch (java.nio.file.FileSystemException notOurs) {
                // it belongs to somebody else, for example as a mounted volume, who has decided about it
            }
        }
    }

    /** Closes what an older version left open: the files of a folder, and those of its sub-folders but one. */
    static void restrictContent(Path folder, Path except) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            List<Path> found = inside.filter(each -> !each.equals(except)).toList();
            for (Path each : found) {
                restrict(each);
                if (Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)) {
                    restrictContent(each, except);
                }
            }
        }
    }
}
