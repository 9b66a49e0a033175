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

/** The queries that compare a year with the one before. */
public final class ComparisonQuery {

    private ComparisonQuery() {}

    /**
     * The figures of an area, and those at the same point of the campaign before; empty if the campaign or the area
     * does not exist.
     *
     * @param measure the measure with an hourly curve
     * @param filter kinds and trust type that count, in both years; it never filters by day, because days are what is
     *     compared
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
