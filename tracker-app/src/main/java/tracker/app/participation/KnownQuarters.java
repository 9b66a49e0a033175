package tracker.app.participation;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tracker.app.database.ReadingDatabase;
import tracker.app.eventstore.StoredFact;

/** The SQL that notes between which positions the facts of each quarter of an hour lie. */
@Component
class KnownQuarters {

    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;

    KnownQuarters(ReadingDatabase database) {
        this.jdbc = database.template();
    }

    /** Where the facts of one quarter lie. */
    record Positions(long first, long last) {

        static Positions at(StoredFact fact) {
            return new Positions(fact.position(), fact.position());
        }

        Positions and(Positions other) {
            return new Positions(Math.min(first, other.first), Math.max(last, other.last));
        }
    }

    static void note(Map<Instant, Positions> quarters, Collection<StoredFact> facts) {
        facts.forEach(fact -> quarters.merge(Quarter.of(fact.known()), Positions.at(fact), Positions::and));
    }

    /** All facts that are read, whatever they are about and whether or not they can be digested. */
    void write(Collection<StoredFact> facts) {
        Map<Instant, Positions> quarters = new TreeMap<>();
        note(quarters, facts);
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
