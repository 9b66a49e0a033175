package tracker.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class OwnerOnlyFilesTest {

    @TempDir
    Path folder;

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void a_data_folder_that_others_could_read_is_closed_with_what_is_in_it() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Path uploads = Files.createDirectories(data.resolve("imports"));
        Path upload = Files.writeString(uploads.resolve("import-1"), "rows");
        Path log = Files.writeString(data.resolve("postgres.log"), "words");
        for (Path each : new Path[] {data, uploads}) {
            Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        for (Path each : new Path[] {upload, log}) {
            Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("rw-r--r--"));
        }
        new DataFolderChecker(DataFolder.at(data)).makeFolder();
        assertThat(permissions(data)).isEqualTo("rwx------");
        assertThat(permissions(uploads)).isEqualTo("rwx------");
        assertThat(permissions(upload)).isEqualTo("rw-------");
        assertThat(permissions(log)).isEqualTo("rw-------");
    }

    @Test
    void a_new_data_folder_its_lock_and_its_log_are_for_their_owner_only() throws IOException {
        DataFolder data = DataFolder.at(folder.resolve("new"));
        new DataFolderChecker(data).makeFolder();
        ServerLog.begin(data);
        try (DataFolderLock lock = DataFolderLock.tryTake(data).orElseThrow()) {
            lock.announce("here");
            assertThat(permissions(data.path())).isEqualTo("rwx------");
            assertThat(permissions(data.log())).isEqualTo("rw-------");
            assertThat(permissions(data.lock())).isEqualTo("rw-------");
        }
    }
}
