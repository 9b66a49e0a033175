package tracker.app.participation;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tracker.app.eventstore.StoredFact;
import tracker.app.eventstore.UnreadableFact;
import tracker.domain.participation.ActivityEvent;
import tracker.domain.participation.DeadLetterReason;

/**
 * The rows of all facts from the first on, folded in memory and written once: a version of the ledger when it has ended, totals and
 * everything that is still open at the end. Memory grows with the number of activities, not of facts.
 */
final class RebuiltRows {

    private static final Logger LOG = LoggerFactory.getLogger(RebuiltRows.class);

    private final Map<String, LedgerVersion> newest = new HashMap<>();
    private final Map<TotalKey, Amount> totals = new HashMap<>();
    private final RebuiltTimeline timeline;
    private final Map<Instant, KnownQuarters.Positions> quarters = new TreeMap<>();
    private final Map<LastKnown, Instant> lastKnown = new HashMap<>();
    private final Set<String> closed = new HashSet<>();
    private final List<Parked> parked = new ArrayList<>();
    private final RowCopy ledger;
    private final RowCopy facts;
    private final Connection rest;
    private final Instant now;

    /** @param rest a connection that is not busy with one of the two copies */
    RebuiltRows(RowCopy ledger, RowCopy facts, RebuiltTimeline timeline, Connection rest, Instant now) {
        this.ledger = ledger;
        this.facts = facts;
        this.timeline = timeline;
        this.rest = rest;
        this.now = now;
    }

    /** @param refused the positions of facts that hold a character which PostgreSQL does not take */
    void add(List<StoredFact> batch, Set<Long> refused) throws SQLException {
        LedgerFold fold = new LedgerFold(newest);
        for (StoredFact fact : batch) {
            DeadLetterReason why = digest(fold, fact, refused);
            if (why != null) {
                closed.add(fact.about());
                park(fact, why);
            }
        }
        for (LedgerVersion version : fold.ended()) {
            LedgerRow.write(ledger, version);
        }
        for (LedgerVersion version : fold.begun()) {
            if (version.toPosition() != null) {
                LedgerRow.write(ledger, version);
            }
        }
        fold.totals().forEach((key, amount) -> totals.merge(key, amount, Amount::plus));
        timeline.add(fold.changes(), totals);
        KnownQuarters.note(quarters, batch);
    }

    /** Null when it is in the rows now; else why it is not. */
    private @Nullable DeadLetterReason digest(LedgerFold fold, StoredFact stored, Set<Long> refused)
            throws SQLException {
        if (closed.contains(stored.about())) {
            return DeadLetterReason.FOLLOWS;
        }
        if (stored.fact() instanceof UnreadableFact unreadable) {
            return Poison.in(unreadable);
        }
        if (!(stored.fact() instanceof ActivityEvent fact)) {
            return null;
        }
        if (refused.contains(stored.position())) {
            return DeadLetterReason.REFUSED;
        }
        String told;
        try {
            told = fact.sentence();
            fold.add(new KnownFact(fact, stored.position(), stored.known()));
        } catch (RuntimeException unfit) {
            LOG.error("The fact {} at position {} is parked", stored.name(), stored.position(), unfit);
            return DeadLetterReason.DOES_NOT_FIT;
        }
        log(stored, fact, told);
        return null;
    }

    private void log(StoredFact stored, ActivityEvent fact, String told) throws SQLException {
        String trust = LedgerRow.code(fact.trust());
        FactLog.write(facts, new KnownFact(fact, stored.position(), stored.known()), stored.name(), told);
        if (trust != null) {
            lastKnown.merge(
                    new LastKnown(fact.campaign().value(), trust),
                    stored.known(),
                    (one, other) -> one.isAfter(other) ? one : other);
        }
    }

    private void park(StoredFact fact, DeadLetterReason why) {
        parked.add(new Parked(fact, why));
    }

    /** Writes what is still open, and the small tables. */
    void finish() throws SQLException {
        for (LedgerVersion open : newest.values()) {
            LedgerRow.write(ledger, open);
        }
        ledger.close();
        facts.close();
        timeline.finish();
        RowCopy sums = new RowCopy(rest, "rebuilding.participation_total", TotalArrays.COLUMNS);
        for (Map.Entry<TotalKey, Amount> total : totals.entrySet()) {
            if (total.getValue().activities() != 0) {
                write(sums, total.getKey(), total.getValue());
            }
        }
        sums.close();
        RowCopy last = new RowCopy(rest, "rebuilding.participation_last_known", "campaign, trust, known");
        for (Map.Entry<LastKnown, Instant> known : lastKnown.entrySet()) {
            last.add(known.getKey().campaign())
                    .add(known.getKey().trust())
                    .add(known.getValue())
                    .endRow();
        }
        last.close();
        RowCopy known = new RowCopy(rest, "rebuilding.known_quarter", "quarter, first_position, last_position");
        for (Map.Entry<Instant, KnownQuarters.Positions> quarter : quarters.entrySet()) {
            known.add(quarter.getKey())
                    .add(quarter.getValue().first())
                    .add(quarter.getValue().last())
                    .endRow();
        }
        known.close();
        RowCopy waiting = new RowCopy(rest, "rebuilding.parked_fact", "position, activity, name, parked_at, why");
        for (Parked one : parked) {
            waiting.add(one.fact().position())
                    .add(one.fact().about())
                    .add(one.fact().name())
                    .add(now)
                    .add(one.why().name())
                    .endRow();
        }
        waiting.close();
    }

    private static void write(RowCopy sums, TotalKey key, Amount amount) throws SQLException {
        sums.add(key.campaign());
        rest(sums, key, amount);
    }

    /** All but the campaign. */
    static void rest(RowCopy sums, TotalKey key, Amount amount) throws SQLException {
        sums.add(key.trust())
                .add(key.kind())
                .add(key.countsAs())
                .add(key.day())
                .add(amount.activities())
                .add(amount.reached().low())
                .add(amount.reached().best())
                .add(amount.reached().high())
                .add(amount.reached().counted())
                .add(amount.reached().unknown())
                .endRow();
    }

    private record LastKnown(int campaign, String trust) {}

    private record Parked(StoredFact fact, DeadLetterReason why) {}
}
