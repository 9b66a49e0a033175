package tracker.domain.comparison;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.AlignmentMode;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.CampaignMeasure;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.BoardFilter;
import tracker.domain.shared.ChangeScope;
import tracker.domain.shared.LiveQuery;
import tracker.domain.shared.RefreshPolicy;
import tracker.domain.trust.Area;

/** What can be asked about one year beside another. */
public final class ComparisonQuery {

    private ComparisonQuery() {}

    /**
     * How far a part of the country has come, and how far it had come at the same point of the campaign before; empty where the campaign
     * or the part does not exist.
     *
     * @param measure whose course is told hour by hour
     * @param narrowing kinds and type of trust that are counted, in both years; days are not left out, for they are what is compared
     * @param asAt null for now
     */
    public record GetComparison(
            CampaignId campaign,
            Area area,
            CampaignMeasure measure,
            AlignmentMode alignment,
            BoardFilter filter,
            @Nullable AsAt asAt)
            implements LiveQuery<Optional<CampaignComparison>> {

        public GetComparison {
            filter = filter.withDays(null);
        }

        public GetComparison(
                CampaignId campaign, Area part, CampaignMeasure measure, AlignmentMode alignment, @Nullable AsAt asAt) {
            this(campaign, part, measure, alignment, BoardFilter.NONE, asAt);
        }

        public GetComparison(CampaignId campaign, Area part, CampaignMeasure measure, AlignmentMode alignment) {
            this(campaign, part, measure, alignment, null);
        }

        @Override
        public boolean concerns(ChangeScope change) {
            return asAt == null && change.touchesCampaign(campaign.value());
        }

        @Override
        public RefreshPolicy refreshPolicy() {
            return RefreshPolicy.MODERATE;
        }
    }
}
