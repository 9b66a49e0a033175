package tracker.domain.outlook;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.Measure;
import tracker.domain.participation.AsAt;
import tracker.domain.shared.Change;
import tracker.domain.shared.LiveQuery;
import tracker.domain.shared.Rhythm;
import tracker.domain.trust.Part;

/** What can be asked about the days to come. */
public final class OutlookQuery {

    private OutlookQuery() {}

    /**
     * What one measure of one part of the country will come to; empty where the campaign or the part does not exist.
     *
     * @param asAt from what was known at this instant; null for now
     */
    public record GetForecast(
            CampaignId campaign,
            Part part,
            Measure measure,
            @Nullable Instant asAt) implements LiveQuery<Optional<Forecast>> {

        public GetForecast(CampaignId campaign, Part part, Measure measure) {
            this(campaign, part, measure, null);
        }

        @Override
        public boolean concerns(Change change) {
            return asAt == null && change.touchesCampaign(campaign.value());
        }

        @Override
        public Rhythm rhythm() {
            return Rhythm.SLOW;
        }
    }

    /**
     * How far the goals of a campaign are, and whether they will be met; empty where the campaign does not exist.
     *
     * @param asAt null for now; of what had happened by then nothing is foretold
     */
    public record GetGoals(CampaignId campaign, @Nullable AsAt asAt) implements LiveQuery<Optional<Goals>> {

        public GetGoals(CampaignId campaign) {
            this(campaign, null);
        }

        @Override
        public boolean concerns(Change change) {
            return asAt == null && change.touchesCampaign(campaign.value());
        }

        @Override
        public Rhythm rhythm() {
            return Rhythm.SLOW;
        }
    }
}
