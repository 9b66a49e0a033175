package tracker.domain.participation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where one open trust stands in a campaign.
 *
 * @param code ODS code
 * @param name for people
 * @param region code
 * @param icb code
 * @param tally of its activities
 * @param lastKnown when it last told us anything; null when it has not yet
 */
public record TrustStanding(
        String code,
        String name,
        String region,
        String icb,
        ActivityTotals totals,
        @Nullable Instant lastKnown) {}
