package tracker.app.eventstore;

import java.util.List;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.jspecify.annotations.Nullable;

/**
 * Axon's event store on PostgreSQL, with what Axon leaves open put right. Each concern has a small class of its own; here it is
 * only hooked in.
 */
final class FactEngine extends JdbcEventStorageEngine {

    private final TrackedFacts tracked;

    FactEngine(Builder builder, TrackedFacts tracked) {
        super(builder);
        this.tracked = tracked;
    }

    Gaps gaps() {
        return tracked.gaps();
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken last, int most) {
        return tracked.after(last, most);
    }

    @Override
    public TrackingToken createTailToken() {
        return ReaderPlace.BEGINNING;
    }
}
