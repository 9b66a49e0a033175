package tracker.app.eventstore;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityEvent;

/**
 * Axon's event store on PostgreSQL, with corrections. Each concern has a small class of its own; this class only
 * connects them.
 */
final class PostgresEventStorageEngine extends JdbcEventStorageEngine {

    private final Serializer tolerant = EventSerializer.tolerant();
    private final GroupCommitWriter group;
    private final EventStreamReader streams;
    private final TrackedEventReader tracked;

    PostgresEventStorageEngine(
            Builder builder, GroupCommitWriter group, EventStreamReader streams, TrackedEventReader tracked) {
        super(builder);
        this.group = group;
        this.streams = streams;
        this.tracked = tracked;
    }

    /**
     * Events of activities are stored in groups. Events of trusts and campaigns stay in their command's own
     * transaction, which also writes the reference data (decision 0003).
     */
    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (!events.stream().allMatch(event -> event.getPayload() instanceof ActivityEvent)) {
            super.appendEvents(events, serializer);
            return;
        }
        try {
            group.append(
                    events.stream()
                            .map(event -> StoredEventRow.of(event, serializer))
                            .toList(),
                    ReferenceDataVersion.version());
        } catch (SQLException failure) {
            handlePersistenceException(failure, events.getFirst());
        } catch (GroupCommitWriter.ReferenceDataChangedException moved) {
            throw new ConcurrencyException("Trusts or campaigns have changed since this was decided", moved);
        }
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(String stream, long first, int most) {
        return streams.read(stream, first, most);
    }

    /**
     * There are no snapshots, because an activity has few events. Not looking for one saves a round trip per command.
     */
    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String stream) {
        return Stream.empty();
    }

    GapStatus gaps() {
        return tracked.gaps();
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken last, int most) {
        return tracked.after(last, most);
    }

    @Override
    public TrackingToken createTailToken() {
        return TrackingPosition.BEGINNING;
    }

    /** Delivers an event that cannot be decoded as an {@link UnreadableEvent}; Axon would skip it (decision 0010). */
    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken from, boolean mayBlock) {
        return EventUtils.upcastAndDeserializeTrackedEvents(readEventData(from, mayBlock), tolerant, upcasterChain)
                .map(EventDecoder::readable);
    }
}
