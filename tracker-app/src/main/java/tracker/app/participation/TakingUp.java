package tracker.app.participation;

import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tracker.app.database.ReadingDatabase;
import tracker.app.eventstore.StoredFact;
import tracker.app.eventstore.StoredFacts;
import tracker.app.messaging.LiveQueries;
import tracker.domain.participation.ParticipationCommand.TryParkedFactsAgain;
import tracker.domain.shared.ChangeScope;

/** Takes parked facts up again once they have been cured, in the one transaction that also takes them off the list. */
@Component
public class TakingUp {

    private final ParkedFactTable parked;
    private final ParticipationLedger ledger;
    private final StoredFacts stored;
    private final Digestion digestion;
    private final LiveQueries live;
    private final TransactionTemplate reading;

    TakingUp(
            ParkedFactTable parked,
            ParticipationLedger ledger,
            StoredFacts stored,
            Digestion digestion,
            LiveQueries live,
            ReadingDatabase database) {
        this.parked = parked;
        this.ledger = ledger;
        this.stored = stored;
        this.digestion = digestion;
        this.live = live;
        this.reading = new TransactionTemplate(database.transactions());
    }

    /** In the order of the store, up to the first that still cannot be digested: whatever follows it waits behind it. */
    @CommandHandler
    public void on(TryParkedFactsAgain command) {
        reading.executeWithoutResult(transaction -> takeUp(command.activity()));
        live.changed(ChangeScope.EVERYTHING);
    }

    private void takeUp(String activity) {
        parked.lock();
        ledger.lockTotals();
        for (StoredFact fact : stored.at(parked.of(activity))) {
            if (!digestion.digestOrPark(fact)) {
                break;
            }
            parked.remove(fact.position());
        }
    }
}
