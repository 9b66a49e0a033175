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

/**
 * Brings facts into the read models: a batch at once, or, where that fails, carefully one by one. What cannot be digested is
 * parked with everything that follows about the same activity; all the rest flows (decision 0010).
 */
@Component
public class BatchProjection {

    private static final Logger LOG = LoggerFactory.getLogger(BatchProjection.class);

    private final LedgerRepository ledger;
    private final EventLogRepository log;
    private final DeadLetterRepository parked;
    private final KnownQuarterRepository quarters;
    private final TransactionTemplate savepoint;

    public BatchProjection(
            LedgerRepository ledger,
            EventLogRepository log,
            DeadLetterRepository parked,
            KnownQuarterRepository quarters,
            ReadingDatabase database) {
        this.ledger = ledger;
        this.log = log;
        this.parked = parked;
        this.quarters = quarters;
        this.savepoint = new TransactionTemplate(database.transactions());
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /**
     * Called in the transaction that stores the reader's token.
     *
     * @param behind whether one of the facts may have to wait behind a parked one
     * @return whether anything was parked
     */
    public boolean project(List<StoredEvent> batch, boolean behind) {
        quarters.write(batch);
        if (!behind && batch.stream().noneMatch(fact -> fact.event() instanceof UnreadableEvent)) {
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

    /** Who takes up parked facts at the same time has finished once the lock is held; what is parked is looked at after that. */
    private boolean carefully(List<StoredEvent> batch) {
        parked.lock();
        Set<String> closed = parked.activitiesAmong(
                batch.stream().map(StoredEvent::aggregateId).distinct().toList());
        boolean any = false;
        for (StoredEvent fact : batch) {
            if (closed.contains(fact.aggregateId())) {
                parked.add(fact, DeadLetterReason.FOLLOWS);
                any = true;
            } else if (!projectOrSetAside(fact)) {
                closed.add(fact.aggregateId());
                any = true;
            }
        }
        return any;
    }

    /** Tells whether the fact is in the read models now; else it is parked, and every later one about the same has to wait. */
    boolean projectOrSetAside(StoredEvent fact) {
        if (fact.event() instanceof UnreadableEvent unreadable) {
            DeadLetterReason why = PoisonClassifier.classify(unreadable);
            LOG.error(
                    "Event {} at position {} of {} could not be applied and is a dead letter: {}",
                    fact.name(),
                    fact.position(),
                    fact.aggregateId(),
                    why);
            parked.add(fact, why);
            return false;
        }
        try {
            writeOrLeaveNothing(List.of(fact));
            return true;
        } catch (RuntimeException failure) {
            DeadLetterReason why = PoisonClassifier.classify(failure);
            if (why == null) {
                throw failure;
            }
            LOG.error(
                    "Event {} at position {} of {} could not be applied and is a dead letter: {}",
                    fact.name(),
                    fact.position(),
                    fact.aggregateId(),
                    why,
                    failure);
            parked.add(fact, why);
            return false;
        }
    }

    private void writeOrLeaveNothing(Collection<StoredEvent> facts) {
        List<StoredEvent> known = facts.stream()
                .filter(fact -> fact.event() instanceof ActivityEvent)
                .toList();
        if (!known.isEmpty()) {
            savepoint.executeWithoutResult(point -> write(known));
        }
    }

    private void write(List<StoredEvent> facts) {
        LedgerFold fold = new LedgerFold(ledger.newest(facts.stream()
                .map(fact -> fact.activityEvent().id().value())
                .distinct()
                .toList()));
        facts.forEach(fold::add);
        ledger.write(fold);
        log.write(facts);
    }
}
