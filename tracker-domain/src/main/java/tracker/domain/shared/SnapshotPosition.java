package tracker.domain.shared;

import java.time.Instant;

/**
 * Where an answer stands: everything known up to this instant, which is everything up to this position.
 *
 * @param asAt UTC; the instant asked for, or the instant of asking
 * @param position the last position of the event store that the answer includes; 0 before the first fact
 */
public record SnapshotPosition(Instant asAt, long position) {}
