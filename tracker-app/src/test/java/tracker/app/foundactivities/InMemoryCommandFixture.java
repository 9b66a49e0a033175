package tracker.app.foundactivities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import tracker.domain.activity.ActivityContribution;
import tracker.domain.activity.ContributionEvent;
import tracker.domain.activity.ParticipationRules;
import tracker.domain.departmentvisit.DepartmentVisit;
import tracker.domain.schooltalk.SchoolTalk;
import tracker.domain.shared.Command;
import tracker.domain.shared.CommandId;
import tracker.domain.shared.Commands;
import tracker.domain.stand.Stand;

/** The real aggregates over an event store in memory. */
final class InMemoryCommandFixture implements Commands {

    final List<Object> storedEvents = new ArrayList<>();

    private final EventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final CommandBus bus = SimpleCommandBus.builder().build();

    InMemoryCommandFixture(ParticipationRules takingPart) {
        store.subscribe(events -> events.forEach(event -> storedEvents.add(event.getPayload())));
        List.of(Stand.class, SchoolTalk.class, DepartmentVisit.class).forEach(kind -> open(kind, takingPart));
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

    @Override
    public CompletableFuture<Void> send(CommandId id, Command command) {
        CompletableFuture<Void> stored = new CompletableFuture<>();
        bus.dispatch(GenericCommandMessage.asCommandMessage(command), (sent, result) -> {
            if (result.isExceptional()) {
                stored.completeExceptionally(result.exceptionResult());
            } else {
                stored.complete(null);
            }
        });
        return stored;
    }

    Optional<ActivityContribution> contribution(String activity) {
        ActivityContribution now = null;
        for (Object fact : storedEvents) {
            if (fact instanceof ContributionEvent change && change.id().value().equals(activity)) {
                now = change.contribution(now);
            }
        }
        return Optional.ofNullable(now);
    }
}
