package tracker.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tracker.app.database.Server.ask;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two processes and one data folder. */
@Timeout(60)
class AnotherTrackerTest {

    @TempDir
    static Path folder;

    @AfterAll
    static void stop_what_the_last_crash_left() throws IOException {
        Postmaster.clearAway(DataFolder.at(folder).cluster());
    }

    @Test
    void a_second_tracker_is_told_who_has_the_folder() throws Exception {
        try (AnotherTracker other = AnotherTracker.on(folder)) {
            assertThatThrownBy(() -> Server.open(folder))
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessageContaining("(process %d, http://localhost:9090)".formatted(other.pid()));
        }
    }

    @Test
    void a_second_tracker_may_join_and_leaves_the_first_one_running() throws Exception {
        try (AnotherTracker other = AnotherTracker.on(folder)) {
            try (RunningServer guest = Server.join(folder)) {
                assertThat(guest).isInstanceOf(JoinedServer.class);
                assertThat(ask(guest).sql("select 1").query(Integer.class).single())
                        .isEqualTo(1);
            }
            assertThat(Postmaster.of(DataFolder.at(folder).cluster())
                            .orElseThrow()
                            .isAlive())
                    .isTrue();
            assertThat(other.pid()).isPositive();
        }
    }

    @Test
    void who_would_join_and_finds_nobody_starts_the_database_itself() {
        try (RunningServer own = Server.join(folder)) {
            assertThat(own).isInstanceOf(EmbeddedServer.class);
        }
    }

    @Test
    void what_a_crashed_tracker_left_running_is_taken_over_and_nothing_is_lost() throws Exception {
        AnotherTracker other = AnotherTracker.on(folder);
        try (RunningServer guest = Server.join(folder)) {
            ask(guest).sql("create table told (what text)").update();
            ask(guest).sql("insert into told values ('before the crash')").update();
        }
        other.crash();
        Postmaster orphan = Postmaster.of(DataFolder.at(folder).cluster()).orElseThrow();
        assertThat(orphan.isAlive()).as("the database outlives its tracker").isTrue();
        try (RunningServer own = Server.open(folder)) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(ask(own).sql("select what from told").query(String.class).single())
                    .isEqualTo("before the crash");
        }
    }
}
