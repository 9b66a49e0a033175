package tracker.app.participation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;
import tracker.app.messaging.LiveQueries;
import tracker.app.messaging.ReadPosition;
import tracker.domain.campaign.CampaignEvent;
import tracker.domain.participation.ActivityEvent;
import tracker.domain.shared.Change;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustEvent;

/**
 * Writes every fact into the ledger. It knows no kind of activity, only what the participation room publishes.
 *
 * <p>The facts of a batch are gathered and written together just before its transaction commits, with the reader's token: a
 * crash loses both or neither. After the commit the watched questions are woken.
 */
@Component
@ProcessingGroup(ParticipationProjector.NAME)
public class ParticipationProjector {

    /** The name of the reader in the token table. */
    public static final String NAME = "participation";

    private static final String GATHERED = "tracker.participation.gathered";

    private final ParticipationLedger ledger;
    private final FactLog log;
    private final ReadPosition position;
    private final LiveQueries live;

    ParticipationProjector(ParticipationLedger ledger, FactLog log, ReadPosition position, LiveQueries live) {
        this.ledger = ledger;
        this.log = log;
        this.position = position;
        this.live = live;
    }

    @EventHandler
    void on(ActivityEvent fact, EventMessage<?> message) {
        gather(message);
    }

    @EventHandler
    void on(TrustEvent fact, EventMessage<?> message) {
        gather(message);
    }

    @EventHandler
    void on(CampaignEvent fact, EventMessage<?> message) {
        gather(message);
    }

    @ResetHandler
    void reset() {
        ledger.clear();
        log.clear();
        position.reset();
    }

    private void gather(EventMessage<?> message) {
        UnitOfWork<?> batch = CurrentUnitOfWork.get();
        batch.root()
                .<List<EventMessage<?>>>getOrComputeResource(GATHERED, key -> {
                    List<EventMessage<?>> gathered = new ArrayList<>();
                    batch.onPrepareCommit(work -> write(gathered));
                    batch.afterCommit(work -> live.changed(change(gathered)));
                    return gathered;
                })
                .add(message);
    }

    /** Writes a batch in the order in which its facts were stored. */
    void write(List<? extends EventMessage<?>> batch) {
        Map<String, Long> positions =
                ledger.positions(batch.stream().map(EventMessage::getIdentifier).toList());
        List<KnownFact> facts = new ArrayList<>();
        long newest = 0;
        Instant known = Instant.EPOCH;
        for (EventMessage<?> message : batch) {
            long at = Objects.requireNonNull(positions.get(message.getIdentifier()));
            newest = Math.max(newest, at);
            known = message.getTimestamp().isAfter(known) ? message.getTimestamp() : known;
            if (message.getPayload() instanceof ActivityEvent fact) {
                facts.add(new KnownFact(fact, at, message.getTimestamp()));
            }
        }
        if (!facts.isEmpty()) {
            LedgerFold fold = new LedgerFold(ledger.newest(facts.stream()
                    .map(fact -> fact.fact().id().value())
                    .distinct()
                    .toList()));
            facts.forEach(fold::add);
            ledger.write(fold);
            log.write(facts);
        }
        position.advance(newest, known);
    }

    private static Change change(List<EventMessage<?>> batch) {
        Set<Integer> campaigns = new TreeSet<>();
        Set<String> trusts = new TreeSet<>();
        for (EventMessage<?> message : batch) {
            switch (message.getPayload()) {
                case ActivityEvent fact -> {
                    campaigns.add(fact.campaign().value());
                    TrustCode trust = fact.trust();
                    if (trust != null) {
                        trusts.add(trust.value());
                    }
                }
                case CampaignEvent fact -> {
                    return Change.OF_EVERYTHING;
                }
                case TrustEvent fact -> {
                    return Change.OF_EVERYTHING;
                }
                default -> {
                    // no handler lets anything else in
                }
            }
        }
        return new Change(false, campaigns, trusts);
    }
}
