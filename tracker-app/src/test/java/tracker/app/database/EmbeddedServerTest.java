package tracker.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tracker.app.database.DatabaseServerFixture.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One folder, started and stopped again and again. */
@Timeout(60)
class EmbeddedServerTest {

    @TempDir
    static Path folder;

    private static final long LONG_GONE = 4_000_000;

    @Test
    void what_was_stored_survives_a_restart() {
        try (DatabaseServer first = DatabaseServerFixture.open(folder)) {
            jdbc(first).sql("create table fact (said text)").update();
            jdbc(first).sql("insert into fact values ('a stand was held')").update();
        }
        try (DatabaseServer second = DatabaseServerFixture.open(folder)) {
            assertThat(jdbc(second)
                            .sql("select said from fact")
                            .query(String.class)
                            .single())
                    .isEqualTo("a stand was held");
        }
    }

    @Test
    void every_setting_that_keeps_facts_is_on() {
        try (DatabaseServer server = DatabaseServerFixture.open(folder)) {
            assertThat(DatabaseServerFixture.settings(server, "fsync", "synchronous_commit", "full_page_writes"))
                    .isEqualTo(Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on"));
            assertThat(DatabaseServerFixture.settings(server, "listen_addresses", "log_timezone", "server_encoding"))
                    .isEqualTo(
                            Map.of("listen_addresses", "127.0.0.1", "log_timezone", "UTC", "server_encoding", "UTF8"));
        }
    }

    @Test
    void the_library_as_it_comes_is_refused() throws IOException {
        DatabaseServerFixture.open(folder).close();
        try (EmbeddedPostgres volatileServer = asItComes(DataFolder.at(folder))) {
            DurabilityChecker check = new DurabilityChecker(Set.of(DurabilitySetting.values()));
            assertThatThrownBy(() -> check.refuseVolatile(volatileServer.getPostgresDatabase()))
                    .isInstanceOf(DatabaseUnavailableException.class)
                    .hasMessage("The database runs with fsync=off and synchronous_commit=off, "
                            + "so a power cut can lose or damage what was stored: switch it on.");
        }
    }

    private static EmbeddedPostgres asItComes(DataFolder data) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data.cluster())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(PostgresProgramFolder.folder(data).toFile())
                .setConnectConfig("password", ClusterInitializer.passwordOf(data))
                .start();
    }

    @Test
    void a_pid_file_of_a_dead_server_is_no_obstacle() throws IOException {
        startsInSpiteOf(LONG_GONE);
    }

    @Test
    void a_pid_file_whose_number_a_stranger_has_by_now_is_no_obstacle() throws IOException {
        startsInSpiteOf(ProcessHandle.current().pid());
    }

    private static void startsInSpiteOf(long pid) throws IOException {
        DatabaseServerFixture.open(folder).close();
        Path cluster = DataFolder.at(folder).cluster();
        Files.writeString(
                cluster.resolve("postmaster.pid"),
                "%d%n%s%n1700000000%n5432%n%n127.0.0.1%n  1234  0%nready%n".formatted(pid, cluster));
        try (DatabaseServer server = DatabaseServerFixture.open(folder)) {
            assertThat(jdbc(server).sql("select 1").query(Integer.class).single())
                    .isEqualTo(1);
        }
    }

    @Test
    void a_stopped_server_leaves_no_process() {
        PostmasterProcess running;
        try (DatabaseServer server = DatabaseServerFixture.open(folder)) {
            running = PostmasterProcess.of(DataFolder.at(folder).cluster()).orElseThrow();
            assertThat(running.isAlive()).isTrue();
            assertThat(running.port()).isEqualTo(server.port());
        }
        assertThat(running.isAlive()).isFalse();
        assertThat(PostmasterProcess.of(running.cluster())).isEmpty();
    }

    @Test
    void nobody_gets_in_without_the_password_of_the_folder() {
        try (DatabaseServer server = DatabaseServerFixture.open(folder)) {
            assertThatThrownBy(() -> DriverManager.getConnection(server.url(), DatabaseServer.USER, "guessed"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void a_lost_password_file_is_said_plainly() throws IOException {
        DatabaseServerFixture.open(folder).close();
        Path password = DataFolder.at(folder).password();
        Path aside = Files.move(password, folder.resolve("aside"));
        try {
            assertThatThrownBy(() -> DatabaseServerFixture.open(folder))
                    .isInstanceOf(DatabaseUnavailableException.class)
                    .hasMessageContaining("does not accept the password in the postgres.password file");
            Files.writeString(password, "another one");
            assertThatThrownBy(() -> DatabaseServerFixture.open(folder))
                    .isInstanceOf(DatabaseUnavailableException.class)
                    .hasMessageContaining("does not accept the password in the postgres.password file");
        } finally {
            Files.move(aside, password, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Test
    void a_second_start_in_the_same_process_is_refused() {
        try (DatabaseServer first = DatabaseServerFixture.open(folder)) {
            first.announce("http://localhost:8080");
            assertThatThrownBy(() -> DatabaseServerFixture.open(folder))
                    .isInstanceOf(DatabaseUnavailableException.class)
                    .hasMessage(
                            ("The data folder %s is in use by another running tracker (process %d, http://localhost:8080): "
                                            + "stop that one first, or choose another folder with --data.")
                                    .formatted(folder, ProcessHandle.current().pid()));
        }
    }
}
