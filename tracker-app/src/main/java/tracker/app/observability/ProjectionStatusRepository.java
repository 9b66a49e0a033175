package tracker.app.observability;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL that reads the progress of the read models, and what delays them. */
@Component
class ProjectionStatusRepository {

    /**
     * Events that were committed late, below the highest position read: they are in the gaps of the processor's
     * token.
     */
    private static final String LATE = """
            select fact.time_stamp
            from (select convert_from(token, 'UTF8')::jsonb as place from token_entry where token is not null) reader,
                 jsonb_array_elements_text(coalesce(place -> 'gaps', place -> 'currentToken' -> 'gaps', '[]')) gap
                 join domain_event fact on fact.global_index = gap::bigint
            """;

    private final JdbcClient jdbc;

    ProjectionStatusRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Number of dead letters. */
    long deadLetters() {
        return jdbc.sql("select count(*) from parked_fact").query(Long.class).single();
    }

    /** Number of positions that were proven to stay empty. */
    long releasedPositions() {
        return jdbc.sql("select coalesce(sum(upper(positions) - lower(positions)), 0) from released_gap")
                .query(Long.class)
                .single();
    }

    /** The last position of the event store. */
    long lastPosition() {
        return jdbc.sql("select coalesce(max(global_index), 0) from domain_event")
                .query(Long.class)
                .single();
    }

    /** Number of positions that the read models have not reached. */
    long waitingPositions() {
        return jdbc.sql("""
                        select (select count(*) from (%s) late)
                             + greatest(0, (select coalesce(max(global_index), 0) from domain_event)
                                         - (select position from read_position))
                        """.formatted(LATE)).query(Long.class).single();
    }

    /** When the oldest event was stored that the read models have not reached. */
    Optional<Instant> oldestWaiting() {
        return jdbc.sql("""
                        select min(time_stamp) from (
                            (%s)
                            union all
                            (select time_stamp from domain_event
                             where global_index > (select position from read_position) order by global_index limit 1)) waiting
                        """.formatted(LATE))
                .query((row, number) -> Optional.ofNullable(row.getString(1)))
                .single()
                .map(Instant::parse);
    }
}
