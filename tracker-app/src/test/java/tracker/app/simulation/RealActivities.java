package tracker.app.simulation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.AggregateNotFoundException;
import tracker.domain.activity.ActivityCommand;
import tracker.domain.activity.ActivityEvent;
import tracker.domain.activity.ParticipationRules;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.AnnouncedCampaign.OfferedCourse;
import tracker.domain.campaign.CampaignDays;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.CourseCode;
import tracker.domain.campaign.DatesStatus;
import tracker.domain.course.Completion;
import tracker.domain.departmentvisit.DepartmentVisit;
import tracker.domain.schooltalk.SchoolTalk;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.RuleBroken;
import tracker.domain.stand.Stand;
import tracker.domain.trust.Icb;
import tracker.domain.trust.Region;
import tracker.domain.trust.RegisteredTrust;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustLocation;
import tracker.domain.trust.TrustType;
import tracker.domain.video.Video;

/** The real aggregates of all five types on an in-memory event store, single-threaded, with a settable day. */
final class RealActivities {

    private final SettableClock today = new SettableClock();
    private final InMemoryStorageEngine memory = new InMemoryStorageEngine();
    private final EventStore store =
            EmbeddedEventStore.builder().storageEngine(memory).build();
    private final CommandBus bus = SimpleCommandBus.builder().build();
    private final List<ActivityEvent> published = new ArrayList<>();

    RealActivities() {
        store.subscribe(events -> events.forEach(event -> published.add((ActivityEvent) event.getPayload())));
        ParticipationRules takingPart = new ParticipationRules(RealActivities::campaign, RealActivities::trust, today);
        List.of(Stand.class, SchoolTalk.class, DepartmentVisit.class, Video.class, Completion.class)
                .forEach(kind -> open(kind, takingPart));
    }

    private <T> void open(Class<T> aggregate, ParticipationRules takingPart) {
        ParameterResolverFactory resolvers = MultiParameterResolverFactory.ordered(
                ClasspathParameterResolverFactory.forClass(aggregate),
                new SimpleResourceParameterResolverFactory(List.of(takingPart)));
        AggregateAnnotationCommandHandler.<T>builder()
                .aggregateType(aggregate)
                .parameterResolverFactory(resolvers)
                .repository(EventSourcingRepository.builder(aggregate)
                        .eventStore(store)
                        .parameterResolverFactory(resolvers)
                        .build())
                .build()
                .subscribe(bus);
    }

    /** Starts with an empty store. */
    void begin() {
        memory.engine = new InMemoryEventStorageEngine();
    }

    void setToday(LocalDate day) {
        today.now = day.atTime(LocalTime.NOON).atZone(LondonCalendar.ZONE).toInstant();
    }

    /** The resulting events; an empty list if nothing changed, absent if it was refused. */
    Optional<List<ActivityEvent>> send(ActivityCommand command) {
        published.clear();
        List<Throwable> failures = new ArrayList<>();
        bus.dispatch(GenericCommandMessage.asCommandMessage(command), (sent, result) -> {
            if (result.isExceptional()) {
                failures.add(result.exceptionResult());
            }
        });
        if (failures.isEmpty()) {
            return Optional.of(List.copyOf(published));
        }
        Throwable failure = failures.getFirst();
        if (failure instanceof RuleBroken || failure instanceof AggregateNotFoundException) {
            return Optional.empty();
        }
        throw new AssertionError("neither stored nor refused: " + command, failure);
    }

    private static Optional<AnnouncedCampaign> campaign(CampaignId id) {
        if (id.value() != 2027 && id.value() != 2026) {
            return Optional.empty();
        }
        int back = 2027 - id.value();
        CampaignDays days = new CampaignDays(
                PlainModel.RUN_UP.minusYears(back),
                LocalDate.of(2027 - back, 3, 5),
                PlainModel.LAST.minusYears(back),
                PlainModel.LATE_UNTIL.minusYears(back));
        List<OfferedCourse> courses = List.of(
                new OfferedCourse(CourseCode.GENOMICS, "Genomics", "A provider", "https://example.org/genomics"));
        return Optional.of(new AnnouncedCampaign(
                id, "A week", days, DatesStatus.CONFIRMED, back > 0, courses, List.of(), List.of()));
    }

    private static Optional<RegisteredTrust> trust(TrustCode code) {
        if (code.value().equals("XXX")) {
            return Optional.empty();
        }
        return Optional.of(new RegisteredTrust(
                code,
                "Trust " + code,
                TrustType.ACUTE,
                new Region("Y56", "London"),
                new Icb("QKK", "An ICB"),
                new TrustLocation("London", "SE1 9RT", 51.5, -0.09, "E09000028"),
                LocalDate.of(1993, 4, 1),
                code.value().equals("RW6") ? PlainModel.CLOSES : null,
                Set.of()));
    }

    private static final class SettableClock extends Clock {

        private Instant now = Instant.EPOCH;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return LondonCalendar.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** Replaced for each seed, because the handlers around it are expensive to create. */
    private static final class InMemoryStorageEngine implements EventStorageEngine {

        private EventStorageEngine engine = new InMemoryEventStorageEngine();

        @Override
        public void appendEvents(List<? extends EventMessage<?>> events) {
            engine.appendEvents(events);
        }

        @Override
        public void storeSnapshot(DomainEventMessage<?> snapshot) {
            engine.storeSnapshot(snapshot);
        }

        @Override
        public Stream<? extends TrackedEventMessage<?>> readEvents(TrackingToken token, boolean mayBlock) {
            return engine.readEvents(token, mayBlock);
        }

        @Override
        public DomainEventStream readEvents(String aggregate, long first) {
            return engine.readEvents(aggregate, first);
        }

        @Override
        public Optional<DomainEventMessage<?>> readSnapshot(String aggregate) {
            return engine.readSnapshot(aggregate);
        }
    }
}
