package tracker.app.campaign;

import tracker.domain.campaign.CampaignDays;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.DatesStatus;
import tracker.domain.shared.Line;

/** One week of the shipped list. */
record KnownWeek(CampaignId campaign, CampaignDays days, DatesStatus dates) {

    Line name() {
        return new Line("Healthcare Science Week " + campaign);
    }
}
