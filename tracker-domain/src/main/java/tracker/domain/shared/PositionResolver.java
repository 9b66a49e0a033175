package tracker.domain.shared;

import java.time.Instant;

/** Resolves an instant to a position of the event store. */
public interface PositionResolver {

    /** The highest position known at that instant; 0 if there was none. */
    long at(Instant instant);
}
