package tracker.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.app.database.DatabaseServerFixture.jdbc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A PostgreSQL that is killed under a living tracker. */
@Timeout(60)
@ExtendWith(OutputCaptureExtension.class)
class DatabaseWatchdogTest {

    @TempDir
    static Path folder;

    private final AtomicInteger ended = new AtomicInteger(-1);

    @Test
    void a_database_that_was_killed_is_started_again_on_its_port_and_stopped_with_us(CapturedOutput said) {
        DatabaseServer server = DatabaseServerFixture.open(folder);
        DatabaseWatchdog watch = new DatabaseWatchdog(server, ended::set);
        PostmasterProcess killed;
        PostmasterProcess revived;
        try (server) {
            jdbc(server).sql("create table fact (told text)").update();
            killed = PostmasterProcess.of(DataFolder.at(folder).cluster()).orElseThrow();
            watch.start();
            kill(killed);
            Awaitility.await()
                    .ignoreExceptions()
                    .untilAsserted(() -> assertThat(jdbc(server)
                                    .sql("select count(*) from fact")
                                    .query(Integer.class)
                                    .single())
                            .isZero());
            revived = PostmasterProcess.of(DataFolder.at(folder).cluster()).orElseThrow();
            assertThat(revived.pid()).isNotEqualTo(killed.pid());
            assertThat(revived.port()).isEqualTo(killed.port());
            // it answers a moment before the watch has told so
            Awaitility.await().until(() -> said.getAll().contains("stopped unexpectedly and was restarted"));
            watch.stop();
        }
        assertThat(revived.isAlive()).isFalse();
        assertThat(ended).hasValue(-1);
    }

    @Test
    void a_living_database_is_left_alone() {
        try (DatabaseServer server = DatabaseServerFixture.open(folder)) {
            assertThat(server.restartIfDead()).isFalse();
        }
    }

    @Test
    void a_database_that_was_closed_stays_closed() {
        DatabaseServer server = DatabaseServerFixture.open(folder);
        server.close();
        assertThat(server.restartIfDead()).isFalse();
        assertThat(PostmasterProcess.of(DataFolder.at(folder).cluster())).isEmpty();
    }

    @Test
    void where_it_does_not_start_again_the_tracker_ends_and_says_why(CapturedOutput said) {
        DatabaseWatchdog watch = new DatabaseWatchdog(new DeadServer(), ended::set);
        watch.check();
        watch.check();
        assertThat(ended).hasValue(-1);
        watch.check();
        Awaitility.await().untilAtomic(ended, org.hamcrest.Matchers.is(1));
        assertThat(said).contains("cannot be restarted: the disk is gone", "The tracker is stopping");
    }

    private static void kill(PostmasterProcess server) {
        ProcessHandle.of(server.pid()).orElseThrow().destroyForcibly();
    }

    private static final class DeadServer implements DatabaseServer {

        @Override
        public int port() {
            return 1;
        }

        @Override
        public String password() {
            return "";
        }

        @Override
        public void announce(String address) {}

        @Override
        public boolean restartIfDead() {
            throw new DatabaseUnavailableException("the disk is gone", new IOException());
        }

        @Override
        public void close() {}
    }
}
