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

/** What can be asked about the days to come. */
public final class OutlookQuery {

    private OutlookQuery() {}

    /**
     * What one measure of one part of the country will come to; empty where the campaign or the part does not exist.
     *
     * @param narrowing kinds and type of trust that are counted; days are not left out, for each day is told
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
     * How far the goals of a campaign are, and whether they will be met; empty where the campaign does not exist.
     *
     * @param asAt null for now; of what had happened by then nothing is foretold
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
