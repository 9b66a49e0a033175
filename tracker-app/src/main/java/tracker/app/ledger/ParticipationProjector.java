package tracker.app.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;
import tracker.app.eventstore.StoredEvent;
import tracker.app.eventstore.StoredTypeNames;
import tracker.app.eventstore.UnreadableEvent;
import tracker.app.ledger.LedgerRepository.EventPosition;
import tracker.app.messaging.LiveQueryRegistry;
import tracker.app.messaging.ReadPositionRepository;
import tracker.domain.activity.ActivityEvent;
import tracker.domain.calendar.CalendarEvent;
import tracker.domain.campaign.CampaignEvent;
import tracker.domain.shared.ChangeScope;
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

    private final LedgerRepository ledger;
    private final EventLogRepository log;
    private final DeadLetterRepository parked;
    private final KnownQuarterRepository quarters;
    private final BatchProjection digestion;
    private final ReadPositionRepository position;
    private final LiveQueryRegistry live;

    ParticipationProjector(
            LedgerRepository ledger,
            EventLogRepository log,
            DeadLetterRepository parked,
            KnownQuarterRepository quarters,
            BatchProjection digestion,
            ReadPositionRepository position,
            LiveQueryRegistry live) {
        this.ledger = ledger;
        this.log = log;
        this.parked = parked;
        this.quarters = quarters;
        this.digestion = digestion;
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

    @EventHandler
    void on(CalendarEvent fact, EventMessage<?> message) {
        gather(message);
    }

    @EventHandler
    void on(UnreadableEvent fact, EventMessage<?> message) {
        gather(message);
    }

    @ResetHandler
    void reset() {
        ledger.clear();
        log.clear();
        parked.clear();
        quarters.clear();
        position.reset();
    }

    private void gather(EventMessage<?> message) {
        UnitOfWork<?> batch = CurrentUnitOfWork.get();
        batch.root()
                .<List<EventMessage<?>>>getOrComputeResource(GATHERED, key -> {
                    List<EventMessage<?>> gathered = new ArrayList<>();
                    AtomicReference<ChangeScope> change = new AtomicReference<>(ChangeScope.EVERYTHING);
                    batch.onPrepareCommit(work -> change.set(write(gathered)));
                    batch.afterCommit(work -> live.changed(Objects.requireNonNull(change.get())));
                    return gathered;
                })
                .add(message);
    }

    /** Writes a batch in the order in which its facts were stored. */
    private ChangeScope write(List<EventMessage<?>> batch) {
        Map<String, EventPosition> places =
                ledger.places(batch.stream().map(EventMessage::getIdentifier).toList());
        List<StoredEvent> facts = batch.stream()
                .map(message -> stored(
                        (DomainEventMessage<?>) message,
                        Objects.requireNonNull(places.get(message.getIdentifier()))
                                .position()))
                .toList();
        boolean parking = digestion.project(facts, places.values().stream().anyMatch(EventPosition::blocked));
        position.advance(
                facts.stream().mapToLong(StoredEvent::position).max().orElse(0),
                facts.stream().map(StoredEvent::known).reduce(Instant.EPOCH, (a, b) -> a.isAfter(b) ? a : b));
        return parking ? ChangeScope.EVERYTHING : change(batch);
    }

    private static StoredEvent stored(DomainEventMessage<?> message, long position) {
        Object fact = message.getPayload();
        String name =
                fact instanceof UnreadableEvent unreadable ? unreadable.name() : StoredTypeNames.of(fact.getClass());
        return new StoredEvent(position, message.getAggregateIdentifier(), name, message.getTimestamp(), fact);
    }

    private static ChangeScope change(List<EventMessage<?>> batch) {
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
                case CalendarEvent fact -> trusts.add(fact.trust().value());
                case CampaignEvent fact -> {
                    return ChangeScope.EVERYTHING;
                }
                case TrustEvent fact -> {
                    return ChangeScope.EVERYTHING;
                }
                default -> {
                    // no handler lets anything else in
                }
            }
        }
        return new ChangeScope(false, campaigns, trusts);
    }
}
