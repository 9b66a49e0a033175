package tracker.domain.stand;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The visitors counted by the phones at a stand. A phone takes back only its own taps, so no phone counts below zero,
 * and the sum does not depend on the order of the messages.
 *
 * @param stand the id
 * @param visitors the sum of all phones
 * @param phones how many phones have counted
 * @param lastKnown when the newest message arrived
 * @param sinceReported how many were counted after the stand's figures were last reported; 0 if none were, or nothing
 *     is reported yet
 * @param reported the figures last reported, if more were counted since; null otherwise
 */
public record StandCount(
        String stand,
        int visitors,
        int phones,
        Instant lastKnown,
        int sinceReported,
        @Nullable StandFigures reported) {}
