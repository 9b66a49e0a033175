package tracker.domain.shared;

import java.time.Instant;

/**
 * The position of an answer: everything known up to this instant, which is everything up to this position.
 *
 * @param asAt UTC; the instant in the query, or the instant it ran
 * @param reached the last position of the event store that the answer includes, with everything before it
 */
public record SnapshotPosition(Instant asAt, ContiguousPosition reached) {

    /** The number of the position; 0 before the first event. */
    public long position() {
        return reached.value();
    }

    /** The same position at another instant, for an answer about the past from what is known now. */
    public SnapshotPosition at(Instant instant) {
        return new SnapshotPosition(instant, reached);
    }

    /** An instant of the past with the last position known then; never beyond what is in. */
    public SnapshotPosition backTo(Instant instant, long position) {
        return new SnapshotPosition(instant, reached.backTo(Math.min(position, reached.value())));
    }
}
