package tracker.domain.participation;

import org.jspecify.annotations.Nullable;
import tracker.domain.trust.Icb;
import tracker.domain.trust.Region;
import tracker.domain.trust.TrustType;

/**
 * One trust of a place: its type, location and progress.
 *
 * @param code ODS code
 * @param name for people
 * @param type null if the register has none
 * @param region it belongs to
 * @param icb it belongs to, on the map of the query
 * @param latitude of its headquarters; null if the register has none
 * @param longitude of its headquarters; null with the latitude
 * @param totals of its activities
 * @param stage how far it has come
 */
public record TrustSummary(
        String code,
        String name,
        @Nullable TrustType type,
        Region region,
        Icb icb,
        @Nullable Double latitude,
        @Nullable Double longitude,
        ActivityTotals totals,
        TrustStage stage) {

    /** Whether it has at least one activity planned or held. */
    public boolean takesPart() {
        return stage != TrustStage.NOT_STARTED;
    }
}
