package tracker.app.eventstore;

import java.time.Instant;
import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.UnknownSerializedType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Decodes stored events and never fails: an event that cannot be decoded becomes an {@link UnreadableEvent}.
 * Thread-safe.
 */
@Component
public final class EventDecoder {

    private static final Logger LOG = LoggerFactory.getLogger(EventDecoder.class);

    private final EventSerializer serializer = new EventSerializer();

    /** The event, or an {@link UnreadableEvent}. */
    public Object decode(String name, byte[] payload) {
        try {
            return serializer.deserialize(new SimpleSerializedObject<>(payload, byte[].class, name, null));
        } catch (RuntimeException failure) {
            return unreadable(name, failure);
        }
    }

    /**
     * The message itself if its event can be decoded, else one with an {@link UnreadableEvent} at the same position.
     */
    static TrackedEventMessage<?> readable(TrackedEventMessage<?> message) {
        try {
            if (!(message.getPayload() instanceof UnknownSerializedType unknown)) {
                return message;
            }
            String name = unknown.serializedType().getName();
            return carrying(message, unreadable(name, new EventNotReadableException(name, null)));
        } catch (RuntimeException failure) {
            return carrying(message, unreadable(StoredTypeNames.of(message.getPayloadType()), failure));
        }
    }

    private static UnreadableEvent unreadable(String name, RuntimeException failure) {
        LOG.debug("A stored event {} cannot be read", name, failure);
        return new UnreadableEvent(name, StoredTypeNames.find(name) != null);
    }

    private static TrackedEventMessage<?> carrying(TrackedEventMessage<?> original, UnreadableEvent unreadable) {
        DomainEventMessage<?> event = (DomainEventMessage<?>) original;
        return new GenericTrackedDomainEventMessage<>(
                original.trackingToken(),
                event.getType(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                new GenericMessage<>(event.getIdentifier(), unreadable, MetaData.emptyInstance()),
                (Supplier<Instant>) event::getTimestamp);
    }
}
