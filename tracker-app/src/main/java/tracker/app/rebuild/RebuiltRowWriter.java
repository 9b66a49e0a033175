package tracker.app.rebuild;

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
import tracker.app.eventstore.StoredEvent;
import tracker.app.eventstore.UnreadableEvent;
import tracker.app.ledger.CopyRowWriter;
import tracker.app.ledger.EventLogRepository;
import tracker.app.ledger.EventSentences;
import tracker.app.ledger.KnownQuarterRepository;
import tracker.app.ledger.LedgerFold;
import tracker.app.ledger.LedgerRow;
import tracker.app.ledger.LedgerVersion;
import tracker.app.ledger.PoisonClassifier;
import tracker.app.ledger.TotalAmount;
import tracker.app.ledger.TotalArrayWriter;
import tracker.app.ledger.TotalKey;
import tracker.domain.activity.ActivityEvent;
import tracker.domain.participation.DeadLetterReason;

/**
 * The rows of all events from the first on, folded in memory and written once: a version of the ledger when it ends;
 * totals and open versions at the end. Memory grows with the number of activities, not of events.
 */
final class RebuiltRowWriter {

    private static final Logger LOG = LoggerFactory.getLogger(RebuiltRowWriter.class);

    private final Map<String, LedgerVersion> newest = new HashMap<>();
    private final Map<TotalKey, TotalAmount> totals = new HashMap<>();
    private final RebuiltTimelineWriter timeline;
    private final Map<Instant, KnownQuarterRepository.QuarterPositions> quarters = new TreeMap<>();
    private final Map<LastKnown, Instant> lastKnown = new HashMap<>();
    private final Set<String> closed = new HashSet<>();
    private final List<FailedEvent> deadLetters = new ArrayList<>();
    private final CopyRowWriter ledger;
    private final CopyRowWriter events;
    private final Connection rest;
    private final Instant now;

    /** @param rest a connection that is not used by one of the two copies */
    RebuiltRowWriter(
            CopyRowWriter ledger, CopyRowWriter events, RebuiltTimelineWriter timeline, Connection rest, Instant now) {
        this.ledger = ledger;
        this.events = events;
        this.timeline = timeline;
        this.rest = rest;
        this.now = now;
    }

    /** @param refused positions of events with a character that PostgreSQL does not accept */
    void add(List<StoredEvent> batch, Set<Long> refused) throws SQLException {
        LedgerFold fold = new LedgerFold(newest);
        for (StoredEvent event : batch) {
            DeadLetterReason why = digest(fold, event, refused);
            if (why != null) {
                closed.add(event.aggregateId());
                addDeadLetter(event, why);
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
        fold.totals().forEach((key, amount) -> totals.merge(key, amount, TotalAmount::plus));
        timeline.add(fold.changes(), totals);
        KnownQuarterRepository.collect(quarters, batch);
    }

    /** Null if the event was projected; else the reason why not. */
    private @Nullable DeadLetterReason digest(LedgerFold fold, StoredEvent stored, Set<Long> refused)
            throws SQLException {
        if (closed.contains(stored.aggregateId())) {
            return DeadLetterReason.FOLLOWS;
        }
        if (stored.event() instanceof UnreadableEvent unreadable) {
            return PoisonClassifier.classify(unreadable);
        }
        if (!(stored.event() instanceof ActivityEvent event)) {
            return null;
        }
        if (refused.contains(stored.position())) {
            return DeadLetterReason.REFUSED;
        }
        EventSentences sentence;
        try {
            sentence = EventSentences.of(event);
            fold.add(stored);
        } catch (RuntimeException unfit) {
            LOG.error(
                    "Event {} at position {} could not be applied and is a dead letter",
                    stored.name(),
                    stored.position(),
                    unfit);
            return DeadLetterReason.DOES_NOT_FIT;
        }
        log(stored, event, sentence);
        return null;
    }

    private void log(StoredEvent stored, ActivityEvent event, EventSentences sentence) throws SQLException {
        String trust = LedgerRow.code(event.trust());
        EventLogRepository.write(events, stored, stored.name(), sentence);
        if (trust != null) {
            lastKnown.merge(
                    new LastKnown(event.campaign().value(), trust),
                    stored.known(),
                    (one, other) -> one.isAfter(other) ? one : other);
        }
    }

    private void addDeadLetter(StoredEvent event, DeadLetterReason why) {
        deadLetters.add(new FailedEvent(event, why));
    }

    /** Writes the open versions and the small tables. */
    void finish() throws SQLException {
        for (LedgerVersion open : newest.values()) {
            LedgerRow.write(ledger, open);
        }
        ledger.close();
        events.close();
        timeline.finish();
        CopyRowWriter sums = new CopyRowWriter(rest, "rebuilding.participation_total", TotalArrayWriter.COLUMNS);
        for (Map.Entry<TotalKey, TotalAmount> total : totals.entrySet()) {
            if (total.getValue().activities() != 0) {
                write(sums, total.getKey(), total.getValue());
            }
        }
        sums.close();
        CopyRowWriter last = new CopyRowWriter(rest, "rebuilding.participation_last_known", "campaign, trust, known");
        for (Map.Entry<LastKnown, Instant> known : lastKnown.entrySet()) {
            last.add(known.getKey().campaign())
                    .add(known.getKey().trust())
                    .add(known.getValue())
                    .endRow();
        }
        last.close();
        CopyRowWriter known =
                new CopyRowWriter(rest, "rebuilding.known_quarter", "quarter, first_position, last_position");
        for (Map.Entry<Instant, KnownQuarterRepository.QuarterPositions> quarter : quarters.entrySet()) {
            known.add(quarter.getKey())
                    .add(quarter.getValue().first())
                    .add(quarter.getValue().last())
                    .endRow();
        }
        known.close();
        CopyRowWriter waiting =
                new CopyRowWriter(rest, "rebuilding.parked_fact", "position, activity, name, parked_at, why");
        for (FailedEvent one : deadLetters) {
            waiting.add(one.event().position())
                    .add(one.event().aggregateId())
                    .add(one.event().name())
                    .add(now)
                    .add(one.why().name())
                    .endRow();
        }
        waiting.close();
    }

    private static void write(CopyRowWriter sums, TotalKey key, TotalAmount amount) throws SQLException {
        sums.add(key.campaign());
        writeTotalColumns(sums, key, amount);
    }

    /** All columns except the campaign. */
    static void writeTotalColumns(CopyRowWriter sums, TotalKey key, TotalAmount amount) throws SQLException {
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

    private record FailedEvent(StoredEvent event, DeadLetterReason why) {}
}
