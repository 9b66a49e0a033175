package tracker.app.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import tracker.app.TestDatabase;
import tracker.app.database.ReadingDatabase;
import tracker.app.messaging.PositionWait.Outcome;

/** A report at a position waits until everything up to it is in. */
class PositionWaitTest {

    private final String url = TestDatabase.fresh();
    private final DriverManagerDataSource database = new DriverManagerDataSource(url);
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final ReadPositionRepository position = new ReadPositionRepository(
            jdbc, new ReadingDatabase(database, new JdbcTransactionManager(database)), Clock.systemUTC());

    private PositionWait wait(Duration atMost) {
        return new PositionWait(position, atMost);
    }

    private void reached(long reached) {
        jdbc.sql("update read_position set position = ?").param(reached).update();
    }

    @Test
    void what_is_in_is_answered_at_once_and_what_nobody_has_stored_is_the_future() throws Exception {
        assertThat(wait(Duration.ofMinutes(1)).await(0)).isEqualTo(Outcome.REACHED);
        assertThat(wait(Duration.ofMinutes(1)).await(1)).isEqualTo(Outcome.FUTURE);
        try (Connection storing = DriverManager.getConnection(url)) {
            storing.setAutoCommit(false);
            storing.createStatement().execute("select nextval(pg_get_serial_sequence('domain_event', 'global_index'))");
            assertThat(wait(Duration.ZERO).await(1)).isEqualTo(Outcome.NOT_YET);
            assertThat(wait(Duration.ofMinutes(1)).await(2)).isEqualTo(Outcome.FUTURE);
        }
    }

    @Test
    void what_is_still_being_stored_is_waited_for() throws Exception {
        jdbc.sql("select setval(pg_get_serial_sequence('domain_event', 'global_index'), 3)")
                .query(Long.class)
                .single();
        CompletableFuture<Outcome> waiting =
                CompletableFuture.supplyAsync(() -> wait(Duration.ofSeconds(20)).await(3));
        reached(3);
        assertThat(waiting.get(20, TimeUnit.SECONDS)).isEqualTo(Outcome.REACHED);
    }
}
