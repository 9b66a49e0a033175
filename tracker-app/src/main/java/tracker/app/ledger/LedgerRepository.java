package tracker.app.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tracker.app.database.ReadingDatabase;

/** SQL that writes the ledger and its totals. */
@Component
public class LedgerRepository {

    private static final int BATCH = 500;

    private static final String TOTAL =
            """
            insert into participation_total as now (%1$s) select %1$s from %2$s
            on conflict (campaign, trust, kind, counts_as, day) do update set %3$s
            """.formatted(TotalArrayWriter.COLUMNS, TotalArrayWriter.ROWS, TotalArrayWriter.ADDED);

    private final JdbcTemplate jdbc;
    private final TotalTimelineRepository timeline;

    @Autowired
    public LedgerRepository(ReadingDatabase database) {
        this(database, TotalTimelineRepository.CHECKPOINT_THRESHOLD);
    }

    /** @param worthACheckpoint number of changes from which a checkpoint is considered */
    public LedgerRepository(ReadingDatabase database, int worthACheckpoint) {
        this.jdbc = database.template();
        this.timeline = new TotalTimelineRepository(jdbc, worthACheckpoint);
    }

    /**
     * The positions of events in the global order, and whether each has to wait behind a dead letter. A token does
     * not contain the position once a gap has been filled late.
     */
    Map<String, EventPosition> places(Collection<String> eventIdentifiers) {
        Map<String, EventPosition> places = new HashMap<>();
        jdbc.query(
                """
                select event_identifier, global_index,
                       exists (select 1 from parked_fact where activity = aggregate_identifier) as behind
                from domain_event where event_identifier = any (?)
                """,
                row -> {
                    places.put(row.getString(1), new EventPosition(row.getLong(2), row.getBoolean(3)));
                },
                (Object) eventIdentifiers.toArray(String[]::new));
        return places;
    }

    /** @param blocked true if the same activity has a dead letter */
    record EventPosition(long position, boolean blocked) {}

    public Map<String, LedgerVersion> newest(Collection<String> activities) {
        Map<String, LedgerVersion> newest = new HashMap<>();
        jdbc.query(
                "select * from participation_ledger where to_position is null and activity = any (?)",
                row -> {
                    LedgerVersion version = LedgerRow.version(row);
                    newest.put(version.activity(), version);
                },
                (Object) activities.toArray(String[]::new));
        return newest;
    }

    public void write(LedgerFold fold) {
        jdbc.batchUpdate(
                "update participation_ledger set to_position = ?, known_to = ? where activity = ? and version = ?",
                fold.ended(),
                BATCH,
                (statement, version) -> {
                    statement.setObject(1, version.toPosition());
                    statement.setTimestamp(2, LedgerRow.timestamp(version.knownTo()));
                    statement.setString(3, version.activity());
                    statement.setInt(4, version.number());
                });
        CopyRowWriter.into(jdbc, "participation_ledger", LedgerRow.COLUMNS, fold.begun(), LedgerRow::write);
        timeline.write(fold.changes());
        writeTotals(fold.totals());
    }

    private void writeTotals(Map<TotalKey, TotalAmount> totals) {
        List<Map.Entry<TotalKey, TotalAmount>> moved = totals.entrySet().stream()
                .filter(total -> !total.getValue().equals(TotalAmount.NOTHING))
                .toList();
        TotalArrayWriter.of(moved, Map.Entry::getKey, Map.Entry::getValue).update(jdbc, TOTAL);
        if (moved.stream().anyMatch(total -> total.getValue().activities() < 0)) {
            jdbc.update("delete from participation_total where activities = 0");
        }
    }

    /** Makes the processor's next batch wait, so that two writers of the same totals do not block each other. */
    void lockTotals() {
        jdbc.execute("lock table participation_total in share row exclusive mode");
    }

    /** Deletes everything, to be filled again from the event store. */
    public void clear() {
        jdbc.execute("truncate participation_ledger, participation_total");
        timeline.clear();
    }
}
