package tracker.app.participation;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tracker.app.database.ReadingDatabase;

/** The SQL that writes the ledger and its totals. */
@Component
class ParticipationLedger {

    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;
    private final Timeline timeline;

    @Autowired
    ParticipationLedger(ReadingDatabase database) {
        this(database, Timeline.WORTH_A_CHECKPOINT);
    }

    /** @param worthACheckpoint how many changes are */
    ParticipationLedger(ReadingDatabase database, int worthACheckpoint) {
        this.jdbc = database.template();
        this.timeline = new Timeline(jdbc, worthACheckpoint);
    }

    /**
     * The places of events in the global order, which a token does not tell once a gap has been filled late; and whether one
     * has to wait behind a parked fact.
     */
    Map<String, Place> places(Collection<String> eventIdentifiers) {
        Map<String, Place> places = new HashMap<>();
        jdbc.query(
                """
                select event_identifier, global_index,
                       exists (select 1 from parked_fact where activity = aggregate_identifier) as behind
                from domain_event where event_identifier = any (?)
                """,
                row -> {
                    places.put(row.getString(1), new Place(row.getLong(2), row.getBoolean(3)));
                },
                (Object) eventIdentifiers.toArray(String[]::new));
        return places;
    }

    /** @param behind whether something about the same activity is parked */
    record Place(long position, boolean behind) {}

    Map<String, LedgerVersion> newest(Collection<String> activities) {
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

    void write(LedgerFold fold) {
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
        jdbc.batchUpdate("""
                insert into participation_ledger (activity, version, from_position, to_position, known_from, known_to,
                    kind, campaign, trust, day_from, day_to, title, stage, counts_as,
                    reach_low, reach_best, reach_high, reach_method, late, withdrawn,
                    add_low, add_best, add_high, add_counted, add_unknown, urn)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, fold.begun(), BATCH, LedgerRow::set);
        timeline.write(fold.changes());
        writeTotals(fold.totals());
    }

    private void writeTotals(Map<TotalKey, Amount> totals) {
        List<Map.Entry<TotalKey, Amount>> moved = totals.entrySet().stream()
                .filter(total -> !total.getValue().equals(Amount.NOTHING))
                .toList();
        jdbc.batchUpdate("""
                insert into participation_total as now (campaign, trust, kind, counts_as, day,
                    activities, reach_low, reach_best, reach_high, counted, unknown)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (campaign, trust, kind, counts_as, day) do update set
                    activities = now.activities + excluded.activities,
                    reach_low = now.reach_low + excluded.reach_low,
                    reach_best = now.reach_best + excluded.reach_best,
                    reach_high = now.reach_high + excluded.reach_high,
                    counted = now.counted + excluded.counted,
                    unknown = now.unknown + excluded.unknown
                """, moved, BATCH, ParticipationLedger::set);
        if (moved.stream().anyMatch(total -> total.getValue().activities() < 0)) {
            jdbc.update("delete from participation_total where activities = 0");
        }
    }

    /** Keeps the reader's next batch waiting, so that two who add to the same totals do not wait for each other. */
    void lockTotals() {
        jdbc.execute("lock table participation_total in share row exclusive mode");
    }

    /** Empties all of it, to be filled again from the event store. */
    void clear() {
        jdbc.execute("truncate participation_ledger, participation_total");
        timeline.clear();
    }

    private static void set(PreparedStatement statement, Map.Entry<TotalKey, Amount> total) throws SQLException {
        TotalKey key = total.getKey();
        Amount amount = total.getValue();
        statement.setInt(1, key.campaign());
        statement.setString(2, key.trust());
        statement.setString(3, key.kind());
        statement.setString(4, key.countsAs());
        statement.setObject(5, key.day());
        statement.setInt(6, amount.activities());
        statement.setLong(7, amount.reached().low());
        statement.setLong(8, amount.reached().best());
        statement.setLong(9, amount.reached().high());
        statement.setInt(10, amount.reached().counted());
        statement.setInt(11, amount.reached().unknown());
    }
}
