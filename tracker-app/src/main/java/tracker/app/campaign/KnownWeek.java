package tracker.app.campaign;

import tracker.domain.campaign.CampaignDays;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.DatesStatus;
import tracker.domain.shared.TextLine;

/** One week of the bundled list. */
record KnownWeek(CampaignId campaign, CampaignDays days, DatesStatus dates) {

    TextLine name() {
        return new TextLine("Healthcare Science Week " + campaign);
    }
}
