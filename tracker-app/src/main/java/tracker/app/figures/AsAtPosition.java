package tracker.app.figures;

import java.sql.Timestamp;
import java.time.Instant;
import org.axonframework.common.DateTimeUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.app.ledger.QuarterHour;

/**
 * An instant of the past, looked up: from which checkpoint on its figures are summed, and how far the facts went.
 *
 * @param checkpoint the newest not after the quarter; far back where there is none
 * @param quarter of an hour in which the instant lies
 * @param position the highest of the facts that were known then
 */
record AsAtPosition(Instant checkpoint, Instant quarter, long position) {

    /** The SQL that looks it up. */
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

        /** Those of earlier quarters by their note; those of this one are looked at. Instants are kept as text that sorts as time does. */
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
