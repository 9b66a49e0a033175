package tracker.app.ledger;

import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tracker.app.database.ReadingDatabase;
import tracker.app.eventstore.StoredEvent;
import tracker.app.eventstore.StoredEventRepository;
import tracker.app.messaging.LiveQueryRegistry;
import tracker.domain.participation.ParticipationCommand.TryParkedFactsAgain;
import tracker.domain.shared.ChangeScope;

/** Projects dead letters again once their cause is fixed. The same transaction deletes them from the list. */
@Component
public class DeadLetterRetry {

    private final DeadLetterRepository deadLetters;
    private final LedgerRepository ledger;
    private final StoredEventRepository stored;
    private final BatchProjection digestion;
    private final LiveQueryRegistry live;
    private final TransactionTemplate reading;

    DeadLetterRetry(
            DeadLetterRepository deadLetters,
            LedgerRepository ledger,
            StoredEventRepository stored,
            BatchProjection digestion,
            LiveQueryRegistry live,
            ReadingDatabase database) {
        this.deadLetters = deadLetters;
        this.ledger = ledger;
        this.stored = stored;
        this.digestion = digestion;
        this.live = live;
        this.reading = new TransactionTemplate(database.transactions());
    }

    /** In the order of the event store, up to the first event that still fails; the events after it keep waiting. */
    @CommandHandler
    public void on(TryParkedFactsAgain command) {
        reading.executeWithoutResult(transaction -> takeUp(command.activity()));
        live.changed(ChangeScope.EVERYTHING);
    }

    private void takeUp(String activity) {
        deadLetters.lock();
        ledger.lockTotals();
        for (StoredEvent event : stored.at(deadLetters.positionsOf(activity))) {
            if (!digestion.projectOrSetAside(event)) {
                break;
            }
            deadLetters.remove(event.position());
        }
    }
}
