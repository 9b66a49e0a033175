package tracker.app.messaging;

import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.modelling.command.AggregateNotFoundException;
import tracker.app.eventstore.NewStreamContext;

/**
 * Axon's repository; only that the many activities of which nothing is stored yet do not each cost a new exception with the picture
 * of its stack, which is a twentieth of what a command costs.
 *
 * @param <T> who decides
 */
final class ActivityAggregateRepository<T> extends EventSourcingRepository<T> {

    /** Of exactly this class, or Axon would not take the activity for one that may begin. */
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
        DomainEventStream facts = super.readEvents(activity);
        if (!facts.hasNext() && NewStreamContext.known(activity)) {
            throw NOTHING_STORED;
        }
        return facts;
    }
}
