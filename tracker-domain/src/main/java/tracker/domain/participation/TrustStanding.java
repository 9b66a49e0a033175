package tracker.domain.participation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The standing of one open trust in a campaign.
 *
 * @param code ODS code
 * @param name for people
 * @param region code
 * @param icb code
 * @param totals of its activities
 * @param lastKnown its latest event; null if there is none
 */
public record TrustStanding(
        String code,
        String name,
        String region,
        String icb,
        ActivityTotals totals,
        @Nullable Instant lastKnown) {}
