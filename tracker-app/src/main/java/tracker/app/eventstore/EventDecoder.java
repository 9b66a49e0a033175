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
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tracker.app.freetext.FreeTextSplitter;

/**
 * Decodes stored events and never fails: an event that cannot be decoded becomes an {@link UnreadableEvent}.
 * Thread-safe.
 */
@Component
public final class EventDecoder {

    private static final Logger LOG = LoggerFactory.getLogger(EventDecoder.class);

    private final EventSerializer serializer = new EventSerializer();

    /** The event, or an {@link UnreadableEvent}. Its free text is read as removed. */
    public Object decode(String name, byte[] payload) {
        return decode(name, payload, null);
    }

    /**
     * The event, or an {@link UnreadableEvent}.
     *
     * @param texts its free text, which is stored beside it; null if there is none, or no longer
     */
    public Object decode(String name, byte[] stored, @Nullable String texts) {
        byte[] payload = complete(name, stored, texts);
        try {
            return serializer.deserialize(new SimpleSerializedObject<>(payload, byte[].class, name, null));
        } catch (RuntimeException failure) {
            return unreadable(name, failure);
        }
    }

    /** The event as JSON with its free text; as it is stored if it cannot be read. */
    static byte[] complete(String name, byte[] stored, @Nullable String texts) {
        Class<?> type = StoredTypeNames.find(name);
        try {
            return type == null || !StoredTypeNames.isOfActivity(type)
                    ? stored
                    : FreeTextSplitter.join(type, stored, texts);
        } catch (RuntimeException unreadable) {
            return stored;
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
