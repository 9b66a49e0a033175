package tracker.app.participation;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tracker.app.eventstore.StoredNames;
import tracker.domain.campaign.CampaignId;
import tracker.domain.participation.ActivityKind;
import tracker.domain.participation.Contribution;
import tracker.domain.participation.Reached;
import tracker.domain.participation.Stage;
import tracker.domain.shared.CountingMethod;
import tracker.domain.shared.Days;
import tracker.domain.shared.Reach;
import tracker.domain.trust.TrustCode;

/** The SQL that writes the ledger, its totals and the facts as people read them. */
@Component
class ParticipationLedger {

    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;

    ParticipationLedger(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The places of events in the global order. A token does not tell them once a gap has been filled late. */
    Map<String, Long> positions(Collection<String> eventIdentifiers) {
        Map<String, Long> positions = new HashMap<>();
        jdbc.query(
                "select event_identifier, global_index from domain_event where event_identifier = any (?)",
                row -> {
                    positions.put(row.getString(1), row.getLong(2));
                },
                (Object) eventIdentifiers.toArray(String[]::new));
        return positions;
    }

    Map<String, LedgerVersion> newest(Collection<String> activities) {
        Map<String, LedgerVersion> newest = new HashMap<>();
        jdbc.query(
                "select * from participation_ledger where to_position is null and activity = any (?)",
                row -> {
                    LedgerVersion version = version(row);
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
                    statement.setTimestamp(2, timestamp(version.knownTo()));
                    statement.setString(3, version.activity());
                    statement.setInt(4, version.number());
                });
        jdbc.batchUpdate("""
                insert into participation_ledger (activity, version, from_position, to_position, known_from, known_to,
                    kind, campaign, trust, day_from, day_to, title, stage, counts_as,
                    reach_low, reach_best, reach_high, reach_method, late, withdrawn,
                    add_low, add_best, add_high, add_counted, add_unknown)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, fold.begun(), BATCH, ParticipationLedger::set);
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

    void write(List<KnownFact> facts) {
        jdbc.batchUpdate("""
                insert into participation_fact (position, known, activity, campaign, trust, kind, name, told)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """, facts, BATCH, (statement, known) -> {
            statement.setLong(1, known.position());
            statement.setTimestamp(2, Timestamp.from(known.known()));
            statement.setString(3, known.fact().id().value());
            statement.setInt(4, known.fact().campaign().value());
            statement.setString(5, code(known.fact().trust()));
            statement.setString(6, known.fact().kind().name());
            statement.setString(7, StoredNames.of(known.fact().getClass()));
            statement.setString(8, known.fact().told());
        });
        writeLastKnown(facts);
    }

    /** One row per trust, however many facts: one statement may not touch a row twice. */
    private void writeLastKnown(List<KnownFact> facts) {
        Map<LastKnownKey, Instant> newest = new LinkedHashMap<>();
        for (KnownFact known : facts) {
            TrustCode trust = known.fact().trust();
            if (trust != null) {
                newest.merge(
                        new LastKnownKey(known.fact().campaign().value(), trust.value()),
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

    /** Empties all of it, to be filled again from the event store. */
    void clear() {
        jdbc.execute(
                "truncate participation_ledger, participation_total, participation_fact, participation_last_known");
    }

    private static void set(PreparedStatement statement, LedgerVersion version) throws SQLException {
        Contribution c = version.contribution();
        Reach reach = c.reach();
        statement.setString(1, version.activity());
        statement.setInt(2, version.number());
        statement.setLong(3, version.fromPosition());
        statement.setObject(4, version.toPosition(), Types.BIGINT);
        statement.setTimestamp(5, Timestamp.from(version.knownFrom()));
        statement.setTimestamp(6, timestamp(version.knownTo()));
        statement.setString(7, c.kind().name());
        statement.setInt(8, c.campaign().value());
        statement.setString(9, code(c.trust()));
        statement.setObject(10, c.days().from());
        statement.setObject(11, c.days().to());
        statement.setString(12, c.title());
        statement.setString(13, c.stage().name());
        statement.setString(14, c.countsAs().name());
        statement.setObject(15, reach.low(), Types.INTEGER);
        statement.setObject(16, reach.best(), Types.INTEGER);
        statement.setObject(17, reach.high(), Types.INTEGER);
        statement.setString(18, reach.method() == null ? null : reach.method().name());
        statement.setBoolean(19, c.late());
        statement.setBoolean(20, c.withdrawn());
        Reached adds = Amount.of(c).reached();
        statement.setLong(21, adds.low());
        statement.setLong(22, adds.best());
        statement.setLong(23, adds.high());
        statement.setInt(24, adds.counted());
        statement.setInt(25, adds.unknown());
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

    private static LedgerVersion version(ResultSet row) throws SQLException {
        return new LedgerVersion(
                row.getString("activity"),
                row.getInt("version"),
                row.getLong("from_position"),
                row.getTimestamp("known_from").toInstant(),
                null,
                null,
                contribution(row));
    }

    static Contribution contribution(ResultSet row) throws SQLException {
        String trust = row.getString("trust");
        String method = row.getString("reach_method");
        return new Contribution(
                ActivityKind.valueOf(row.getString("kind")),
                new CampaignId(row.getInt("campaign")),
                trust == null ? null : new TrustCode(trust),
                new Days(row.getObject("day_from", LocalDate.class), row.getObject("day_to", LocalDate.class)),
                row.getString("title"),
                Stage.valueOf(row.getString("stage")),
                new Reach(
                        row.getObject("reach_low", Integer.class),
                        row.getObject("reach_best", Integer.class),
                        row.getObject("reach_high", Integer.class),
                        method == null ? null : CountingMethod.valueOf(method)),
                row.getBoolean("late"),
                row.getBoolean("withdrawn"));
    }

    private static @Nullable String code(@Nullable TrustCode trust) {
        return trust == null ? null : trust.value();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
