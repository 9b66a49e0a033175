package tracker.app.ledger;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tracker.app.database.ReadingDatabase;
import tracker.app.eventstore.StoredEvent;
import tracker.app.eventstore.StoredTypeNames;
import tracker.domain.activity.ActivityEvent;
import tracker.domain.trust.TrustCode;

/** SQL that writes the readable event log and the time of the last event of each trust. */
@Component
public class EventLogRepository {

    /** In the order in which the columns are written. */
    public static final String COLUMNS =
            "position, known, activity, campaign, trust, kind, name, told, small, public_told, bare_told";

    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;

    public EventLogRepository(ReadingDatabase database) {
        this.jdbc = database.template();
    }

    void write(List<StoredEvent> events) {
        CopyRowWriter.into(
                jdbc,
                "participation_fact",
                COLUMNS,
                events,
                (rows, known) -> write(
                        rows,
                        known,
                        StoredTypeNames.of(known.event().getClass()),
                        EventSentences.of(known.activityEvent())));
        writeLastKnown(events);
    }

    public static void write(CopyRowWriter rows, StoredEvent known, String name, EventSentences sentences)
            throws SQLException {
        ActivityEvent event = known.activityEvent();
        rows.add(known.position())
                .add(known.known())
                .add(event.id().value())
                .add(event.campaign().value())
                .add(LedgerRow.code(event.trust()))
                .add(event.kind().name())
                .add(name)
                .add(sentences.full())
                .add(event.minor())
                .add(sentences.forEverybody())
                .add(sentences.bare())
                .endRow();
    }

    /** One row per trust, however many events: one statement may not update a row twice. */
    private void writeLastKnown(List<StoredEvent> events) {
        Map<LastKnownKey, Instant> newest = new LinkedHashMap<>();
        for (StoredEvent known : events) {
            TrustCode trust = known.activityEvent().trust();
            if (trust != null) {
                newest.merge(
                        new LastKnownKey(known.activityEvent().campaign().value(), trust.value()),
                        known.known(),
                        (one, other) -> one.isAfter(other) ? one : other);
            }
        }
        jdbc.batchUpdate("""
                insert into participation_last_known as last (campaign, trust, known) values (?, ?, ?)
                on conflict (campaign, trust) do update set known = greatest(last.known, excluded.known)
                """, newest.entrySet(), BATCH, (statement, last) -> {
            statement.setInt(1, last.getKey().campaign());
            statement.setString(2, last.getKey().trust());
            statement.setTimestamp(3, Timestamp.from(last.getValue()));
        });
    }

    private record LastKnownKey(int campaign, String trust) {}

    void clear() {
        jdbc.execute("truncate participation_fact, participation_last_known");
    }
}
