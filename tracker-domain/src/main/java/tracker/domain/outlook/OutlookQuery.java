package tracker.domain.outlook;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.CampaignMeasure;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.BoardFilter;
import tracker.domain.shared.ChangeScope;
import tracker.domain.shared.LiveQuery;
import tracker.domain.shared.RefreshPolicy;
import tracker.domain.trust.Area;

/** The queries about forecasts and goals. */
public final class OutlookQuery {

    private OutlookQuery() {}

    /**
     * The forecast of one measure for one area; empty if the campaign or the area does not exist.
     *
     * @param filter kinds and trust type that count; it never filters by day, because each day is shown
     * @param asAt from what was known at this instant; null for now
     */
    public record GetForecast(
            CampaignId campaign,
            Area area,
            CampaignMeasure measure,
            BoardFilter filter,
            @Nullable Instant asAt) implements LiveQuery<Optional<MeasureForecast>> {

        public GetForecast {
            filter = filter.withDays(null);
        }

        public GetForecast(CampaignId campaign, Area part, CampaignMeasure measure, @Nullable Instant asAt) {
            this(campaign, part, measure, BoardFilter.NONE, asAt);
        }

        public GetForecast(CampaignId campaign, Area part, CampaignMeasure measure) {
            this(campaign, part, measure, null);
        }

        @Override
        public boolean concerns(ChangeScope change) {
            return asAt == null && change.touchesCampaign(campaign.value());
        }

        @Override
        public RefreshPolicy refreshPolicy() {
            return RefreshPolicy.SLOW;
        }
    }

    /**
     * The goals of a campaign with their forecasts; empty if the campaign does not exist.
     *
     * @param asAt null for now; by day of happening there are no forecasts
     */
    public record GetGoals(CampaignId campaign, @Nullable AsAt asAt) implements LiveQuery<Optional<GoalSummary>> {

        public GetGoals(CampaignId campaign) {
            this(campaign, null);
        }

        @Override
        public boolean concerns(ChangeScope change) {
            return asAt == null && change.touchesCampaign(campaign.value());
        }

        @Override
        public RefreshPolicy refreshPolicy() {
            return RefreshPolicy.SLOW;
        }
    }
}
