package tracker.app.figures;

import java.sql.Timestamp;
import java.time.Instant;
import org.axonframework.common.DateTimeUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.app.ledger.QuarterHour;

/**
 * A resolved instant of the past: the checkpoint to sum from, and the highest position known by then.
 *
 * @param checkpoint the newest one not after the quarter; far in the past if there is none
 * @param quarter of an hour that contains the instant
 * @param position highest position of the events known then
 */
record AsAtPosition(Instant checkpoint, Instant quarter, long position) {

    /** SQL that resolves an instant. */
    @Component
    static class AsAtPositionRepository {

        private final JdbcClient jdbc;

        AsAtPositionRepository(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        AsAtPosition at(int campaign, Instant instant) {
            Instant quarter = QuarterHour.of(instant);
            Timestamp checkpoint = jdbc.sql(
                            "select max(before) from participation_checkpoint where campaign = ? and before <= ?")
                    .params(campaign, Timestamp.from(quarter))
                    .query((row, number) -> new Newest(row.getTimestamp(1)))
                    .single()
                    .before();
            return new AsAtPosition(
                    checkpoint == null ? Instant.EPOCH : checkpoint.toInstant(), quarter, position(instant, quarter));
        }

        /**
         * Earlier quarters have a recorded range; the current one is searched. Instants are stored as text that sorts
         * chronologically.
         */
        private long position(Instant instant, Instant quarter) {
            return jdbc.sql("""
                            select greatest(
                                coalesce((select max(last_position) from known_quarter where quarter < ?), 0),
                                coalesce((select f.global_index from known_quarter k, lateral (
                                    select global_index from domain_event
                                    where global_index between k.first_position and k.last_position and time_stamp <= ?
                                    order by global_index desc limit 1) f where k.quarter = ?), 0))
                            """)
                    .params(Timestamp.from(quarter), DateTimeUtils.formatInstant(instant), Timestamp.from(quarter))
                    .query(Long.class)
                    .single();
        }

        private record Newest(@Nullable Timestamp before) {}
    }
}
