package tracker.app.eventstore;

import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** An event as a row of the table {@code domain_event}, serialized by the thread that decided it. */
record StoredEventRow(
        String identifier,
        String stream,
        long number,
        String type,
        String known,
        String payloadType,
        @Nullable String revision,
        byte[] payload,
        byte[] metaData) {

    static StoredEventRow of(EventMessage<?> event, Serializer serializer) {
        if (!(event instanceof DomainEventMessage<?> domainEvent)) {
            throw new IllegalArgumentException("Only events of an aggregate are stored, not " + event.getPayloadType());
        }
        SerializedObject<byte[]> payload = domainEvent.serializePayload(serializer, byte[].class);
        return new StoredEventRow(
                domainEvent.getIdentifier(),
                domainEvent.getAggregateIdentifier(),
                domainEvent.getSequenceNumber(),
                domainEvent.getType(),
                DateTimeUtils.formatInstant(domainEvent.getTimestamp()),
                payload.getType().getName(),
                payload.getType().getRevision(),
                payload.getData(),
                domainEvent.serializeMetaData(serializer, byte[].class).getData());
    }
}
