package tracker.app.ledger;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tracker.app.database.ReadingDatabase;
import tracker.app.eventstore.StoredEvent;

/** SQL that records the range of positions of the events of each quarter of an hour. */
@Component
public class KnownQuarterRepository {

    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;

    public KnownQuarterRepository(ReadingDatabase database) {
        this.jdbc = database.template();
    }

    /** The range of positions of the events of one quarter. */
    public record QuarterPositions(long first, long last) {

        static QuarterPositions at(StoredEvent event) {
            return new QuarterPositions(event.position(), event.position());
        }

        QuarterPositions and(QuarterPositions other) {
            return new QuarterPositions(Math.min(first, other.first), Math.max(last, other.last));
        }
    }

    public static void collect(Map<Instant, QuarterPositions> quarters, Collection<StoredEvent> events) {
        events.forEach(event ->
                quarters.merge(QuarterHour.of(event.known()), QuarterPositions.at(event), QuarterPositions::and));
    }

    /** All events that are read, whatever their type and whether or not they can be projected. */
    void write(Collection<StoredEvent> events) {
        Map<Instant, QuarterPositions> quarters = new TreeMap<>();
        collect(quarters, events);
        jdbc.batchUpdate("""
                insert into known_quarter as known (quarter, first_position, last_position) values (?, ?, ?)
                on conflict (quarter) do update set first_position = least(known.first_position, excluded.first_position),
                    last_position = greatest(known.last_position, excluded.last_position)
                """, quarters.entrySet(), BATCH, (statement, quarter) -> {
            statement.setTimestamp(1, Timestamp.from(quarter.getKey()));
            statement.setLong(2, quarter.getValue().first());
            statement.setLong(3, quarter.getValue().last());
        });
    }

    void clear() {
        jdbc.execute("truncate known_quarter");
    }
}
