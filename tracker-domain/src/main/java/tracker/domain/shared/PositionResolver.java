package tracker.domain.shared;

import java.time.Instant;

/** Resolves an instant to a position of the event store. */
public interface PositionResolver {

    /**
     * The position that best separates what was known at that instant from what became known later. Where clocks were
     * right that is exact; an event that a wrong clock has dated earlier or later than its neighbours moves nothing
     * but itself to the wrong side.
     *
     * @throws RuleBroken if not every event known by then is in yet
     */
    ContiguousPosition at(Instant instant);
}
