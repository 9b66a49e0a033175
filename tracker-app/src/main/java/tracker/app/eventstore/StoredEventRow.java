package tracker.app.eventstore;

import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import tracker.app.freetext.FreeTextSplitter;
import tracker.app.freetext.SplitPayload;
import tracker.domain.redaction.RedactionEvent.TextRedacted;

/**
 * An event as a row of the table {@code domain_event}, serialized by the thread that decided it.
 *
 * @param texts its free text, stored beside it; null if it has none
 * @param redacts whether the texts of all earlier events of the activity are removed with it
 */
record StoredEventRow(
        String identifier,
        String stream,
        long number,
        String type,
        String known,
        String payloadType,
        @Nullable String revision,
        byte[] payload,
        byte[] metaData,
        @Nullable String texts,
        boolean redacts) {

    static StoredEventRow of(EventMessage<?> event, Serializer serializer) {
        if (!(event instanceof DomainEventMessage<?> domainEvent)) {
            throw new IllegalArgumentException("Only events of an aggregate are stored, not " + event.getPayloadType());
        }
        SerializedObject<byte[]> payload = domainEvent.serializePayload(serializer, byte[].class);
        SplitPayload split = FreeTextSplitter.split(domainEvent.getPayloadType(), payload.getData());
        return new StoredEventRow(
                domainEvent.getIdentifier(),
                domainEvent.getAggregateIdentifier(),
                domainEvent.getSequenceNumber(),
                domainEvent.getType(),
                DateTimeUtils.formatInstant(domainEvent.getTimestamp()),
                payload.getType().getName(),
                payload.getType().getRevision(),
                split.payload(),
                domainEvent.serializeMetaData(serializer, byte[].class).getData(),
                split.texts(),
                domainEvent.getPayload() instanceof TextRedacted);
    }
}
