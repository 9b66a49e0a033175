package tracker.domain.participation;

import org.jspecify.annotations.Nullable;
import tracker.domain.participation.ParticipationSummary.ParticipatingTrustCount;
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
 * @param stage how far it has come with all of its activities, whatever kinds and days are filtered out
 * @param trusts what it adds to the number of trusts; a closed trust that only cancelled adds nothing
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
        TrustStage stage,
        ParticipatingTrustCount trusts) {

    /** An open trust. */
    public TrustSummary(
            String code,
            String name,
            @Nullable TrustType type,
            Region region,
            Icb icb,
            @Nullable Double latitude,
            @Nullable Double longitude,
            ActivityTotals totals,
            TrustStage stage) {
        this(
                code,
                name,
                type,
                region,
                icb,
                latitude,
                longitude,
                totals,
                stage,
                ParticipatingTrustCount.ofTrust(true, totals));
    }

    /** The same trust at another stage. */
    public TrustSummary at(TrustStage other) {
        return new TrustSummary(code, name, type, region, icb, latitude, longitude, totals, other, trusts);
    }

    /** Whether it has at least one activity planned or held, of those that the filter leaves. */
    public boolean takesPart() {
        return totals.activities() > 0;
    }

    /** Whether it is one of the trusts that are counted. */
    public boolean counts() {
        return trusts.open() > 0;
    }
}
