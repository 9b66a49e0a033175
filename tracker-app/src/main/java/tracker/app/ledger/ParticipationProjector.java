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
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;
import tracker.app.eventstore.StoredEvent;
import tracker.app.eventstore.StoredTypeNames;
import tracker.app.eventstore.TrackingPosition;
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
 * Projects every event into the ledger. It depends on no kind of activity, only on the published participation model.
 *
 * <p>The events of a batch are collected and written just before its transaction commits, together with the
 * processor's token: a crash loses both or neither. After the commit it refreshes the live queries concerned.
 */
@Component
@ProcessingGroup(ParticipationProjector.NAME)
public class ParticipationProjector {

    /** The name of the processor in the token table. */
    public static final String NAME = "participation";

    private static final String GATHERED = "tracker.participation.gathered";

    private final LedgerRepository ledger;
    private final EventLogRepository log;
    private final DeadLetterRepository deadLetters;
    private final KnownQuarterRepository quarters;
    private final BatchProjection digestion;
    private final ReadPositionRepository position;
    private final LiveQueryRegistry live;

    ParticipationProjector(
            LedgerRepository ledger,
            EventLogRepository log,
            DeadLetterRepository deadLetters,
            KnownQuarterRepository quarters,
            BatchProjection digestion,
            ReadPositionRepository position,
            LiveQueryRegistry live) {
        this.ledger = ledger;
        this.log = log;
        this.deadLetters = deadLetters;
        this.quarters = quarters;
        this.digestion = digestion;
        this.position = position;
        this.live = live;
    }

    @EventHandler
    void on(ActivityEvent event, EventMessage<?> message) {
        gather(message);
    }

    @EventHandler
    void on(TrustEvent event, EventMessage<?> message) {
        gather(message);
    }

    @EventHandler
    void on(CampaignEvent event, EventMessage<?> message) {
        gather(message);
    }

    @EventHandler
    void on(CalendarEvent event, EventMessage<?> message) {
        gather(message);
    }

    @EventHandler
    void on(UnreadableEvent event, EventMessage<?> message) {
        gather(message);
    }

    @ResetHandler
    void reset() {
        ledger.clear();
        log.clear();
        deadLetters.clear();
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

    /** Writes a batch in the order in which its events were stored. */
    private ChangeScope write(List<EventMessage<?>> batch) {
        Map<String, EventPosition> places =
                ledger.places(batch.stream().map(EventMessage::getIdentifier).toList());
        List<StoredEvent> events = batch.stream()
                .map(message -> stored(
                        (DomainEventMessage<?>) message,
                        Objects.requireNonNull(places.get(message.getIdentifier()))
                                .position()))
                .toList();
        boolean parking = digestion.project(events, places.values().stream().anyMatch(EventPosition::blocked));
        position.advance(
                TrackingPosition.contiguous(((TrackedEventMessage<?>) batch.getLast()).trackingToken()),
                events.stream().map(StoredEvent::known).reduce(Instant.EPOCH, (a, b) -> a.isAfter(b) ? a : b));
        return parking ? ChangeScope.EVERYTHING : change(batch);
    }

    private static StoredEvent stored(DomainEventMessage<?> message, long position) {
        Object event = message.getPayload();
        String name =
                event instanceof UnreadableEvent unreadable ? unreadable.name() : StoredTypeNames.of(event.getClass());
        return new StoredEvent(position, message.getAggregateIdentifier(), name, message.getTimestamp(), event);
    }

    private static ChangeScope change(List<EventMessage<?>> batch) {
        Set<Integer> campaigns = new TreeSet<>();
        Set<String> trusts = new TreeSet<>();
        for (EventMessage<?> message : batch) {
            switch (message.getPayload()) {
                case ActivityEvent event -> {
                    campaigns.add(event.campaign().value());
                    TrustCode trust = event.trust();
                    if (trust != null) {
                        trusts.add(trust.value());
                    }
                }
                case CalendarEvent event -> trusts.add(event.trust().value());
                case CampaignEvent event -> {
                    return ChangeScope.EVERYTHING;
                }
                case TrustEvent event -> {
                    return ChangeScope.EVERYTHING;
                }
                default -> {
                    // handlers accept no other type
                }
            }
        }
        return new ChangeScope(false, campaigns, trusts);
    }
}
