package tracker.app.participation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tracker.app.database.ReadingDatabase;
import tracker.app.eventstore.StoredFact;
import tracker.app.eventstore.UnreadableFact;
import tracker.domain.participation.ActivityEvent;
import tracker.domain.participation.DeadLetterReason;

/**
 * Brings facts into the read models: a batch at once, or, where that fails, carefully one by one. What cannot be digested is
 * parked with everything that follows about the same activity; all the rest flows (decision 0010).
 */
@Component
class Digestion {

    private static final Logger LOG = LoggerFactory.getLogger(Digestion.class);

    private final ParticipationLedger ledger;
    private final FactLog log;
    private final ParkedFactTable parked;
    private final KnownQuarters quarters;
    private final TransactionTemplate savepoint;

    Digestion(
            ParticipationLedger ledger,
            FactLog log,
            ParkedFactTable parked,
            KnownQuarters quarters,
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
    boolean digest(List<StoredFact> batch, boolean behind) {
        quarters.write(batch);
        if (!behind && batch.stream().noneMatch(fact -> fact.fact() instanceof UnreadableFact)) {
            try {
                writeOrLeaveNothing(batch);
                return false;
            } catch (RuntimeException failure) {
                if (Poison.in(failure) == null) {
                    throw failure;
                }
            }
        }
        return carefully(batch);
    }

    /** Who takes up parked facts at the same time has finished once the lock is held; what is parked is looked at after that. */
    private boolean carefully(List<StoredFact> batch) {
        parked.lock();
        Set<String> closed =
                parked.among(batch.stream().map(StoredFact::about).distinct().toList());
        boolean any = false;
        for (StoredFact fact : batch) {
            if (closed.contains(fact.about())) {
                parked.park(fact, DeadLetterReason.FOLLOWS);
                any = true;
            } else if (!digestOrPark(fact)) {
                closed.add(fact.about());
                any = true;
            }
        }
        return any;
    }

    /** Tells whether the fact is in the read models now; else it is parked, and every later one about the same has to wait. */
    boolean digestOrPark(StoredFact fact) {
        if (fact.fact() instanceof UnreadableFact unreadable) {
            DeadLetterReason why = Poison.in(unreadable);
            LOG.error(
                    "The fact {} at position {} about {} is parked: {}",
                    fact.name(),
                    fact.position(),
                    fact.about(),
                    why);
            parked.park(fact, why);
            return false;
        }
        try {
            writeOrLeaveNothing(List.of(fact));
            return true;
        } catch (RuntimeException failure) {
            DeadLetterReason why = Poison.in(failure);
            if (why == null) {
                throw failure;
            }
            LOG.error(
                    "The fact {} at position {} about {} is parked: {}",
                    fact.name(),
                    fact.position(),
                    fact.about(),
                    why,
                    failure);
            parked.park(fact, why);
            return false;
        }
    }

    private void writeOrLeaveNothing(Collection<StoredFact> facts) {
        List<KnownFact> known = facts.stream()
                .filter(fact -> fact.fact() instanceof ActivityEvent)
                .map(fact -> new KnownFact((ActivityEvent) fact.fact(), fact.position(), fact.known()))
                .toList();
        if (!known.isEmpty()) {
            savepoint.executeWithoutResult(point -> write(known));
        }
    }

    private void write(List<KnownFact> facts) {
        LedgerFold fold = new LedgerFold(ledger.newest(
                facts.stream().map(fact -> fact.fact().id().value()).distinct().toList()));
        facts.forEach(fold::add);
        ledger.write(fold);
        log.write(facts);
    }
}
