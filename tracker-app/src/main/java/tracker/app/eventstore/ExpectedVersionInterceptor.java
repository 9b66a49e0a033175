package tracker.app.eventstore;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.correlation.CorrelationDataProvider;

/**
 * Metadata of API commands: the expected version of the activity, and the fingerprint of the request (decision 0028).
 *
 * <p>The version is checked on the decided event. Its sequence number shows on which state it was decided, and the
 * event store accepts a sequence number once, so no other event can come in between. The fingerprint is stored with
 * the event, to detect a different request with the same idempotency key.
 */
public final class ExpectedVersionInterceptor
        implements CorrelationDataProvider, MessageDispatchInterceptor<EventMessage<?>> {

    /** Metadata key of a command: the sequence number of the last event that its sender has read. */
    public static final String EXPECTED_VERSION = "seen";

    /** Metadata key of a command and of its event: the fingerprint of the request. */
    public static final String FINGERPRINT = "print";

    /** Most commands come from people and have neither. */
    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        MetaData metaData = message.getMetaData();
        if (!(message instanceof CommandMessage<?>)
                || !metaData.containsKey(FINGERPRINT) && !metaData.containsKey(EXPECTED_VERSION)) {
            return Map.of();
        }
        return metaData.subset(EXPECTED_VERSION, FINGERPRINT);
    }

    @Override
    public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(List<? extends EventMessage<?>> events) {
        return (at, event) -> event.getMetaData().get(EXPECTED_VERSION) instanceof String seen
                        && event instanceof DomainEventMessage<?> domainEvent
                ? checked(domainEvent, events.subList(0, at), Long.parseLong(seen))
                : event;
    }

    /** Only the first event of a command follows the expected version. */
    private static EventMessage<?> checked(
            DomainEventMessage<?> domainEvent, List<? extends EventMessage<?>> before, long seen) {
        if (before.isEmpty() && domainEvent.getSequenceNumber() != seen + 1) {
            throw new VersionConflictException();
        }
        return domainEvent.withMetaData(domainEvent.getMetaData().withoutKeys(Set.of(EXPECTED_VERSION)));
    }
}
