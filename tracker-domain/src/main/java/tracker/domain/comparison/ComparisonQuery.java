package tracker.domain.comparison;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.Alignment;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.Measure;
import tracker.domain.participation.AsAt;
import tracker.domain.shared.Change;
import tracker.domain.shared.LiveQuery;
import tracker.domain.shared.Rhythm;
import tracker.domain.trust.Part;

/** What can be asked about one year beside another. */
public final class ComparisonQuery {

    private ComparisonQuery() {}

    /**
     * How far a part of the country has come, and how far it had come at the same point of the campaign before; empty where the campaign
     * or the part does not exist.
     *
     * @param measure whose course is told hour by hour
     * @param asAt null for now
     */
    public record GetComparison(
            CampaignId campaign,
            Part part,
            Measure measure,
            Alignment alignment,
            @Nullable AsAt asAt) implements LiveQuery<Optional<Comparison>> {

        public GetComparison(CampaignId campaign, Part part, Measure measure, Alignment alignment) {
            this(campaign, part, measure, alignment, null);
        }

        @Override
        public boolean concerns(Change change) {
            return asAt == null && change.touchesCampaign(campaign.value());
        }

        @Override
        public Rhythm rhythm() {
            return Rhythm.CALM;
        }
    }
}
