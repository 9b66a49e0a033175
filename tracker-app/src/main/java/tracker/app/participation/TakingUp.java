package tracker.app.participation;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.stereotype.Component;
import tracker.app.eventstore.StoredFact;
import tracker.app.eventstore.StoredFacts;
import tracker.app.messaging.LiveQueries;
import tracker.domain.participation.ParticipationCommand.TryParkedFactsAgain;
import tracker.domain.shared.Change;

/** Takes parked facts up again once they have been cured, in the one transaction that also takes them off the list. */
@Component
public class TakingUp {

    private final ParkedFactTable parked;
    private final ParticipationLedger ledger;
    private final StoredFacts stored;
    private final Digestion digestion;
    private final LiveQueries live;

    TakingUp(
            ParkedFactTable parked,
            ParticipationLedger ledger,
            StoredFacts stored,
            Digestion digestion,
            LiveQueries live) {
        this.parked = parked;
        this.ledger = ledger;
        this.stored = stored;
        this.digestion = digestion;
        this.live = live;
    }

    /** In the order of the store, up to the first that still cannot be digested: whatever follows it waits behind it. */
    @CommandHandler
    public void on(TryParkedFactsAgain command) {
        parked.lock();
        ledger.lockTotals();
        for (StoredFact fact : stored.at(parked.of(command.activity()))) {
            if (!digestion.digestOrPark(fact)) {
                break;
            }
            parked.remove(fact.position());
        }
        CurrentUnitOfWork.get().afterCommit(work -> live.changed(Change.OF_EVERYTHING));
    }
}
