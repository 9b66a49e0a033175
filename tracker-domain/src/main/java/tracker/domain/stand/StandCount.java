package tracker.domain.stand;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the phones at a stand have counted. A phone takes back only what it has counted itself, so none counts below zero, and the
 * sum does not depend on the order in which its messages came.
 *
 * @param stand the id
 * @param visitors of all phones together
 * @param phones on how many something was counted
 * @param lastKnown when the newest message came
 * @param sinceReported how many of them came after the stand's figures were last said; 0 where none did, or nothing was said yet
 * @param reported the figures that were last said, where something came in since; null otherwise
 */
public record StandCount(
        String stand,
        int visitors,
        int phones,
        Instant lastKnown,
        int sinceReported,
        @Nullable StandFigures reported) {}
