package tracker.app.outlook;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.AlignmentMode;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.CampaignAlignment;

/**
 * Against what a campaign is held; found once for all forecasts of one answer.
 *
 * @param before the campaign before; null where there is none
 * @param asItWent whether that was told as it went
 * @param beforeThat the one before that, if it was told as it went; null otherwise
 */
record ForecastBaseline(
        AnnouncedCampaign campaign,
        @Nullable AnnouncedCampaign before,
        boolean asItWent,
        @Nullable AnnouncedCampaign beforeThat) {

    /** The campaign before, if it can be held against this one; null otherwise. */
    @Nullable
    AnnouncedCampaign comparableCampaign() {
        return asItWent ? before : null;
    }

    /** By weekday, because weekends differ from other days more than days of a week do. */
    CampaignAlignment aligned() {
        return new CampaignAlignment(
                campaign.days(), Objects.requireNonNull(before).days(), AlignmentMode.WEEKDAY);
    }

    @Nullable
    CampaignAlignment alignedBefore() {
        return beforeThat == null
                ? null
                : new CampaignAlignment(
                        Objects.requireNonNull(before).days(), beforeThat.days(), AlignmentMode.WEEKDAY);
    }
}
