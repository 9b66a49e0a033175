package tracker.app.messaging;

import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.modelling.command.AggregateNotFoundException;
import tracker.app.eventstore.NewStreamContext;

/**
 * Axon's repository, except that a missing aggregate does not create a new exception with a stack trace each time.
 * New activities are frequent, and the stack trace costs a twentieth of a command.
 *
 * @param <T> the aggregate
 */
final class ActivityAggregateRepository<T> extends EventSourcingRepository<T> {

    /** Must be exactly this class; otherwise Axon would not create the aggregate. */
    private static final AggregateNotFoundException NOTHING_STORED = nothingStored();

    ActivityAggregateRepository(Builder<T> builder) {
        super(builder);
    }

    private static AggregateNotFoundException nothingStored() {
        AggregateNotFoundException nothing =
                new AggregateNotFoundException("an activity", "Nothing is stored about this activity");
        nothing.setStackTrace(new StackTraceElement[0]);
        return nothing;
    }

    @Override
    protected DomainEventStream readEvents(String activity) {
        DomainEventStream events = super.readEvents(activity);
        if (!events.hasNext() && NewStreamContext.known(activity)) {
            throw NOTHING_STORED;
        }
        return events;
    }
}
