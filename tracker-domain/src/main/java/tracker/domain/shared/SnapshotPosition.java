package tracker.domain.shared;

import java.time.Instant;

/**
 * The position of an answer: everything known up to this instant, which is everything up to this position.
 *
 * @param asAt UTC; the instant in the query, or the instant it ran
 * @param position the last position of the event store that the answer includes; 0 before the first event
 */
public record SnapshotPosition(Instant asAt, long position) {}
