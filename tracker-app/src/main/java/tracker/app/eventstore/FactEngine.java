package tracker.app.eventstore;

import java.util.stream.Stream;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Axon's event store on PostgreSQL, with what Axon leaves open put right. Each concern has a small class of its own; here it is
 * only hooked in.
 */
final class FactEngine extends JdbcEventStorageEngine {

    private final Serializer tolerant = FactSerializer.tolerant();

    FactEngine(Builder builder) {
        super(builder);
    }

    /** A reader of the stream sees what cannot be read as an {@link UnreadableFact}; Axon would pass over it (decision 0010). */
    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken from, boolean mayBlock) {
        return EventUtils.upcastAndDeserializeTrackedEvents(readEventData(from, mayBlock), tolerant, upcasterChain)
                .map(FactDecoder::readable);
    }
}
