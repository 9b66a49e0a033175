package tracker.domain.outlook;

import java.util.Optional;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.Measure;
import tracker.domain.shared.Change;
import tracker.domain.shared.LiveQuery;
import tracker.domain.shared.Rhythm;
import tracker.domain.trust.Part;

/** What can be asked about the days to come. */
public final class OutlookQuery {

    private OutlookQuery() {}

    /** What one measure of one part of the country will come to; empty where the campaign or the part does not exist. */
    public record GetForecast(CampaignId campaign, Part part, Measure measure)
            implements LiveQuery<Optional<Forecast>> {

        @Override
        public boolean concerns(Change change) {
            return change.touchesCampaign(campaign.value());
        }

        @Override
        public Rhythm rhythm() {
            return Rhythm.SLOW;
        }
    }

    /** How far the goals of a campaign are, and whether they will be met; empty where the campaign does not exist. */
    public record GetGoals(CampaignId campaign) implements LiveQuery<Optional<Goals>> {

        @Override
        public boolean concerns(Change change) {
            return change.touchesCampaign(campaign.value());
        }

        @Override
        public Rhythm rhythm() {
            return Rhythm.SLOW;
        }
    }
}
