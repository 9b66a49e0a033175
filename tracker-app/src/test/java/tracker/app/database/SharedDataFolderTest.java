package tracker.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tracker.app.database.DatabaseServerFixture.jdbc;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two processes and one data folder. */
@Timeout(60)
class SharedDataFolderTest {

    @TempDir
    static Path folder;

    @AfterAll
    static void stop_what_the_last_crash_left() throws IOException {
        PostmasterProcess.clearAway(DataFolder.at(folder).cluster());
    }

    @Test
    void a_second_tracker_is_told_who_has_the_folder() throws Exception {
        try (SecondTrackerProcess other = SecondTrackerProcess.on(folder)) {
            assertThatThrownBy(() -> DatabaseServerFixture.open(folder))
                    .isInstanceOf(DatabaseUnavailableException.class)
                    .hasMessageContaining("(process %d, http://localhost:9090)".formatted(other.pid()));
        }
    }

    @Test
    void a_second_tracker_may_join_and_leaves_the_first_one_running() throws Exception {
        try (SecondTrackerProcess other = SecondTrackerProcess.on(folder)) {
            try (DatabaseServer guest = DatabaseServerFixture.join(folder)) {
                assertThat(guest).isInstanceOf(JoinedServer.class);
                assertThat(jdbc(guest).sql("select 1").query(Integer.class).single())
                        .isEqualTo(1);
            }
            assertThat(PostmasterProcess.of(DataFolder.at(folder).cluster())
                            .orElseThrow()
                            .isAlive())
                    .isTrue();
            assertThat(other.pid()).isPositive();
        }
    }

    @Test
    void who_would_join_and_finds_nobody_starts_the_database_itself() {
        try (DatabaseServer own = DatabaseServerFixture.join(folder)) {
            assertThat(own).isInstanceOf(EmbeddedServer.class);
        }
    }

    @Test
    void what_a_crashed_tracker_left_running_is_taken_over_and_nothing_is_lost() throws Exception {
        SecondTrackerProcess other = SecondTrackerProcess.on(folder);
        try (DatabaseServer guest = DatabaseServerFixture.join(folder)) {
            jdbc(guest).sql("create table told (what text)").update();
            jdbc(guest).sql("insert into told values ('before the crash')").update();
        }
        other.crash();
        PostmasterProcess orphan =
                PostmasterProcess.of(DataFolder.at(folder).cluster()).orElseThrow();
        assertThat(orphan.isAlive()).as("the database outlives its tracker").isTrue();
        try (DatabaseServer own = DatabaseServerFixture.open(folder)) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(jdbc(own)
                            .sql("select what from told")
                            .query(String.class)
                            .single())
                    .isEqualTo("before the crash");
        }
    }
}
