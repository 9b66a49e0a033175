package tracker.app.messaging;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.app.database.ReadingDatabase;
import tracker.domain.shared.ContiguousPosition;
import tracker.domain.shared.SnapshotPosition;

/** The position of the read models; read in the same transaction as the result that carries it. */
@Component
public class ReadPositionRepository {

    private final JdbcClient jdbc;
    private final JdbcClient filling;
    private final Clock clock;

    ReadPositionRepository(JdbcClient jdbc, ReadingDatabase database, Clock clock) {
        this.jdbc = jdbc;
        this.filling = database.jdbc();
        this.clock = clock;
    }

    /** The current time, and the position up to which the read models are filled. */
    public SnapshotPosition now() {
        return new SnapshotPosition(clock.instant(), reached());
    }

    /** The position up to which the read models are filled: the checkpoint that {@link #advance} has stored. */
    public ContiguousPosition reached() {
        return ContiguousPosition.proven(
                jdbc.sql("select position from read_position").query(Long.class).single());
    }

    /** The last number that a transaction has taken for an event, whether or not it is stored yet. */
    long taken() {
        return jdbc.sql("""
                        select coalesce(pg_sequence_last_value(pg_get_serial_sequence('domain_event', 'global_index')::regclass), 0)
                        """).query(Long.class).single();
    }

    /** The first stored position that the read models have not reached. */
    public Optional<Long> oldestWaiting() {
        return jdbc.sql("""
                        select global_index from domain_event
                        where global_index > (select position from read_position) order by global_index limit 1
                        """).query(Long.class).optional();
    }

    /**
     * Moves the position forward; called in the transaction that fills the read models. Never moves back: a store
     * that an earlier version has filled may have counted beyond a gap that was open then.
     */
    public void advance(ContiguousPosition position, Instant known) {
        filling.sql("update read_position set position = greatest(position, ?), known = greatest(known, ?)")
                .params(position.value(), Timestamp.from(known))
                .update();
    }

    /** Resets the position, before the read models are filled again. */
    public void reset() {
        filling.sql("update read_position set position = 0, known = '-infinity'")
                .update();
    }
}
