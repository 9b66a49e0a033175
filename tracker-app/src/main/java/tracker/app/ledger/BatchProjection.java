package tracker.app.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tracker.app.database.ReadingDatabase;
import tracker.app.eventstore.StoredEvent;
import tracker.app.eventstore.UnreadableEvent;
import tracker.domain.activity.ActivityEvent;
import tracker.domain.participation.DeadLetterReason;
import tracker.domain.redaction.RedactionEvent.TextRedacted;

/**
 * Projects events into the read models: a whole batch at once, or one event at a time if the batch fails. An event
 * that cannot be projected becomes a dead letter, with every later event of the same activity; all other events are
 * projected (decision 0010).
 */
@Component
public class BatchProjection {

    private static final Logger LOG = LoggerFactory.getLogger(BatchProjection.class);

    private final LedgerRepository ledger;
    private final EventLogRepository log;
    private final DeadLetterRepository deadLetters;
    private final KnownQuarterRepository quarters;
    private final RedactedRowRepository redactions;
    private final TransactionTemplate savepoint;

    public BatchProjection(
            LedgerRepository ledger,
            EventLogRepository log,
            DeadLetterRepository deadLetters,
            KnownQuarterRepository quarters,
            RedactedRowRepository redactions,
            ReadingDatabase database) {
        this.ledger = ledger;
        this.log = log;
        this.deadLetters = deadLetters;
        this.quarters = quarters;
        this.redactions = redactions;
        this.savepoint = new TransactionTemplate(database.transactions());
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /**
     * Called in the transaction that stores the processor's token.
     *
     * @param behind true if one of the events may have to wait behind a dead letter
     * @return true if any event became a dead letter
     */
    public boolean project(List<StoredEvent> batch, boolean behind) {
        quarters.write(batch);
        if (!behind && batch.stream().noneMatch(event -> event.event() instanceof UnreadableEvent)) {
            try {
                writeOrLeaveNothing(batch);
                return false;
            } catch (RuntimeException failure) {
                if (PoisonClassifier.classify(failure) == null) {
                    throw failure;
                }
            }
        }
        return carefully(batch);
    }

    /**
     * Projects one event at a time. A concurrent retry has ended once we hold the lock; only then are the dead
     * letters read.
     */
    private boolean carefully(List<StoredEvent> batch) {
        deadLetters.lock();
        Set<String> closed = deadLetters.activitiesAmong(
                batch.stream().map(StoredEvent::aggregateId).distinct().toList());
        boolean any = false;
        for (StoredEvent event : batch) {
            if (closed.contains(event.aggregateId())) {
                deadLetters.add(event, DeadLetterReason.FOLLOWS);
                rewriteRedacted(List.of(event));
                any = true;
            } else if (!projectOrSetAside(event)) {
                closed.add(event.aggregateId());
                any = true;
            }
        }
        return any;
    }

    /**
     * Returns true if the event is in the read models now. Otherwise it becomes a dead letter and later events of the
     * activity wait.
     */
    boolean projectOrSetAside(StoredEvent event) {
        if (event.event() instanceof UnreadableEvent unreadable) {
            DeadLetterReason why = PoisonClassifier.classify(unreadable);
            LOG.error(
                    "Event {} at position {} of {} could not be applied and is a dead letter: {}",
                    event.name(),
                    event.position(),
                    event.aggregateId(),
                    why);
            deadLetters.add(event, why);
            return false;
        }
        try {
            writeOrLeaveNothing(List.of(event));
            return true;
        } catch (RuntimeException failure) {
            DeadLetterReason why = PoisonClassifier.classify(failure);
            if (why == null) {
                throw failure;
            }
            LOG.error(
                    "Event {} at position {} of {} could not be applied and is a dead letter: {}",
                    event.name(),
                    event.position(),
                    event.aggregateId(),
                    why,
                    failure);
            deadLetters.add(event, why);
            return false;
        }
    }

    private void writeOrLeaveNothing(Collection<StoredEvent> events) {
        List<StoredEvent> known = events.stream()
                .filter(event -> event.event() instanceof ActivityEvent)
                .toList();
        if (!known.isEmpty()) {
            savepoint.executeWithoutResult(point -> write(known));
        }
    }

    private void write(List<StoredEvent> events) {
        LedgerFold fold = new LedgerFold(ledger.newest(events.stream()
                .map(event -> event.activityEvent().id().value())
                .distinct()
                .toList()));
        events.forEach(fold::add);
        ledger.write(fold);
        log.write(events);
        rewriteRedacted(events);
    }

    /** A redaction waits behind no dead letter: the text of the rows that are there goes at once. */
    private void rewriteRedacted(List<StoredEvent> events) {
        events.stream().filter(event -> event.event() instanceof TextRedacted).forEach(redactions::rewrite);
    }
}
