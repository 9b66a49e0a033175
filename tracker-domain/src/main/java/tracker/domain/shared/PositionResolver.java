package tracker.domain.shared;

import java.time.Instant;

/** Tells which position of the event store an instant stands for. */
public interface PositionResolver {

    /** The highest position known at that instant; 0 when nothing was. */
    long at(Instant instant);
}
