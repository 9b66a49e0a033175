package tracker.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.TUESDAY;

import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tracker.app.ApplicationNode;
import tracker.app.TestClock;
import tracker.app.TestDatabase;
import tracker.app.eventstore.GapStatus;
import tracker.domain.stand.StandId;

/**
 * An event with an early position that is committed late is projected in its place, also after a restart: what was
 * stored after it waits for it.
 */
class LateEventTest {

    private final String database = TestDatabase.fresh();

    @Test
    void a_late_fact_comes_to_the_board_and_the_lag_tells_of_it_meanwhile() throws Exception {
        StandId late = StandId.next();
        try (Connection slow = DriverManager.getConnection(database)) {
            try (ApplicationNode node = ApplicationNode.on(database, true)) {
                node.week().begin();
                StandId known = node.week().hold(GUYS, TUESDAY, 40);
                slow.setAutoCommit(false);
                storeLike(slow, known, late);
                node.week().settle();
                StandId later = node.week().hold(GUYS, TUESDAY, 2);
                Awaitility.await().until(() -> node.bean(GapStatus.class).open() == 1);
                assertThat(versions(node, late)).isZero();
                assertThat(versions(node, later)).isZero();
            }
            slow.commit();
        }
        try (ApplicationNode writer = ApplicationNode.on(database, false)) {
            assertThat(lag(writer, "events")).isEqualTo(2);
            TestClock clock = writer.bean(TestClock.class);
            clock.set(clock.instant().plusSeconds(90).toString());
            assertThat(lag(writer, "oldest")).isEqualTo(90);
        }
        try (ApplicationNode restarted = ApplicationNode.on(database, true)) {
            Awaitility.await().until(() -> versions(restarted, late) == 1);
            assertThat(lag(restarted, "events")).isZero();
            assertThat(restarted.rows()).isEqualTo(ReplayFromEmptyFixture.of(restarted));
        }
    }

    private static double lag(ApplicationNode node, String part) {
        return node.bean(MeterRegistry.class)
                .get(
                        part.equals("events")
                                ? "tracker.projection.lag.events"
                                : "tracker.projection.oldest.unprocessed.seconds")
                .gauge()
                .value();
    }

    private static long versions(ApplicationNode node, StandId id) {
        return node.jdbc()
                .sql("select count(*) from participation_ledger where activity = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    private static void storeLike(Connection slow, StandId known, StandId late) throws Exception {
        try (PreparedStatement statement = slow.prepareStatement("""
                insert into domain_event (aggregate_identifier, sequence_number, type, event_identifier, time_stamp,
                    payload_type, payload_revision, payload, meta_data)
                select ?, sequence_number, type, gen_random_uuid(), time_stamp, payload_type, payload_revision,
                    convert_to(replace(convert_from(payload, 'UTF8'), ?, ?), 'UTF8'), meta_data
                from domain_event where aggregate_identifier = ?
                """)) {
            statement.setString(1, late.value());
            statement.setString(2, known.value());
            statement.setString(3, late.value());
            statement.setString(4, known.value());
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }
}
