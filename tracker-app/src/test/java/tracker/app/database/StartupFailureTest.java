package tracker.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may stand in the way of a start, each said in one sentence. */
@Timeout(60)
class StartupFailureTest {

    private static final int A_MEGABYTE = 1 << 20;

    @TempDir
    Path folder;

    @Test
    void a_cluster_of_another_major_version() throws IOException {
        Path cluster = Files.createDirectory(folder.resolve("postgres"));
        Files.writeString(cluster.resolve("PG_VERSION"), "17\n");
        refused(() -> DatabaseServerFixture.open(folder))
                .isEqualTo(
                        "The database in %s was created by PostgreSQL 17 and this tracker includes PostgreSQL 18, which cannot open it: "
                                        .formatted(folder)
                                + "start the version of the tracker that created it and export from there, or choose another folder with --data.");
        assertThat(DataFolderLock.tryTake(DataFolder.at(folder)))
                .as("the folder is given back")
                .isPresent();
    }

    @Test
    void a_file_where_the_folder_should_be() throws IOException {
        Path file = Files.createFile(folder.resolve("data"));
        refused(() -> DatabaseServerFixture.open(file))
                .isEqualTo(file + " is a file, so it cannot be the data folder: choose another with --data.");
        refused(() -> DatabaseServerFixture.open(file.resolve("below")))
                .startsWith("The tracker cannot write to the data folder " + file.resolve("below") + " (");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_place_where_nothing_can_be_written() {
        refused(() -> DatabaseServerFixture.open(Path.of("/proc/tracker")))
                .startsWith("The tracker cannot write to the data folder /proc/tracker (")
                .endsWith("): make it writable, or choose another folder with --data.");
    }

    @Test
    void a_disk_with_too_little_room() {
        DataFolderChecker check = new DataFolderChecker(DataFolder.at(folder), path -> 3L * A_MEGABYTE);
        refused(check::refuseFullDisk)
                .isEqualTo(
                        "The disk of the data folder %s is full: 3 MB are free and at least 256 MB are needed to start."
                                .formatted(folder));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_disk_that_is_really_full() throws Exception {
        assumeTrue(ran("mount", "-t", "tmpfs", "-o", "size=20m", "tracker-test", folder.toString()));
        try {
            DataFolder data = DataFolder.at(folder);
            refused(() -> DatabaseServerFixture.open(folder)).contains("20 MB are free");
            refused(() -> EmbeddedServer.start(
                            data, DataFolderLock.tryTake(data).orElseThrow(), 0))
                    .isEqualTo("The disk of the data folder %s is full: free some space and start again."
                            .formatted(folder));
        } finally {
            assertThat(ran("umount", folder.toString())).isTrue();
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_disk_that_can_only_be_read() throws Exception {
        assumeTrue(ran("mount", "-t", "tmpfs", "-o", "ro", "tracker-test", folder.toString()));
        try {
            refused(() -> DatabaseServerFixture.open(folder))
                    .startsWith("The tracker cannot write to the data folder " + folder + " (Read-only file system)");
        } finally {
            assertThat(ran("umount", folder.toString())).isTrue();
        }
    }

    @Test
    void a_port_that_another_program_has() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            refused(() -> DatabaseServerFixture.openOn(taken.getLocalPort(), folder))
                    .startsWith("The database port is in use by another program");
        }
    }

    @Test
    void a_folder_that_holds_something_else_is_left_alone() throws IOException {
        Path notOurs = Files.createDirectory(folder.resolve("postgres")).resolve("letter.txt");
        Files.writeString(notOurs, "Dear all");
        refused(() -> DatabaseServerFixture.open(folder)).contains("contains something that is not a database");
        refused(() -> DatabaseServerFixture.open(folder)).contains("contains something that is not a database");
        assertThat(notOurs).hasContent("Dear all");
    }

    @Test
    void a_cluster_whose_making_was_cut_short_is_made_again() throws IOException {
        Path cluster = Files.createDirectory(folder.resolve("postgres"));
        Files.createFile(cluster.resolve("postgresql.conf"));
        Files.createFile(DataFolder.at(folder).unfinished());
        try (DatabaseServer server = DatabaseServerFixture.open(folder)) {
            assertThat(DatabaseServerFixture.jdbc(server)
                            .sql("select 1")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
        assertThat(DataFolder.at(folder).unfinished()).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    initdb: error: cannot be run as root                                        | ROOT
                    unshare: unshare failed: Operation not permitted                            | ROOT
                    FATAL: could not write to file "x": No space left on device                 | DISK_FULL
                    initdb: error: could not create directory "x": Read-only file system        | READ_ONLY
                    FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use      | STILL_HELD
                    could not access directory "x": Permission denied                           | DENIED
                    Missing embedded postgres binaries                                          | MACHINE
                    """)
    void what_postgresql_says_has_a_sentence_of_ours(String said, StartupFailureKind trouble) {
        assertThat(StartupFailureKind.in("something before\n" + said)).contains(trouble);
    }

    private static AbstractStringAssert<?> refused(ThrowingCallable start) {
        DatabaseUnavailableException refusal = catchThrowableOfType(DatabaseUnavailableException.class, start);
        assertThat(refusal).as("the start is refused").isNotNull();
        assertThat(refusal.sentence().lines()).hasSize(1);
        return assertThat(refusal.sentence());
    }

    private static boolean ran(String... command) throws Exception {
        try {
            return new ProcessBuilder(List.of(command)).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
