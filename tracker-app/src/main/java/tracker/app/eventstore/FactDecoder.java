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

/** Decodes stored facts and never fails: what cannot be read comes as an {@link UnreadableFact}. May be used by many threads. */
@Component
public final class FactDecoder {

    private static final Logger LOG = LoggerFactory.getLogger(FactDecoder.class);

    private final FactSerializer serializer = new FactSerializer();

    /** The fact, or an {@link UnreadableFact}. */
    public Object decode(String name, byte[] payload) {
        try {
            return serializer.deserialize(new SimpleSerializedObject<>(payload, byte[].class, name, null));
        } catch (RuntimeException failure) {
            return unreadable(name, failure);
        }
    }

    /** The message itself where its fact can be read, else one that carries an {@link UnreadableFact} at the same place. */
    static TrackedEventMessage<?> readable(TrackedEventMessage<?> message) {
        try {
            if (!(message.getPayload() instanceof UnknownSerializedType unknown)) {
                return message;
            }
            String name = unknown.serializedType().getName();
            return carrying(message, unreadable(name, new FactNotReadable(name, null)));
        } catch (RuntimeException failure) {
            return carrying(message, unreadable(StoredNames.of(message.getPayloadType()), failure));
        }
    }

    private static UnreadableFact unreadable(String name, RuntimeException failure) {
        LOG.debug("A stored fact {} cannot be read", name, failure);
        return new UnreadableFact(name, StoredNames.find(name) != null);
    }

    private static TrackedEventMessage<?> carrying(TrackedEventMessage<?> original, UnreadableFact unreadable) {
        DomainEventMessage<?> fact = (DomainEventMessage<?>) original;
        return new GenericTrackedDomainEventMessage<>(
                original.trackingToken(),
                fact.getType(),
                fact.getAggregateIdentifier(),
                fact.getSequenceNumber(),
                new GenericMessage<>(fact.getIdentifier(), unreadable, MetaData.emptyInstance()),
                (Supplier<Instant>) fact::getTimestamp);
    }
}
