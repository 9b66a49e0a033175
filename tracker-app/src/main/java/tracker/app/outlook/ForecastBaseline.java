package tracker.app.outlook;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.AlignmentMode;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.CampaignAlignment;

/**
 * The earlier campaigns that a forecast is based on, loaded once for all forecasts of a result.
 *
 * @param before previous campaign; null if there is none
 * @param asItWent whether it was reported during its week
 * @param beforeThat the campaign before that, if it was reported during its week; else null
 */
record ForecastBaseline(
        AnnouncedCampaign campaign,
        @Nullable AnnouncedCampaign before,
        boolean asItWent,
        @Nullable AnnouncedCampaign beforeThat) {

    /** The previous campaign, if it is comparable; else null. */
    @Nullable
    AnnouncedCampaign comparableCampaign() {
        return asItWent ? before : null;
    }

    /** Aligned by weekday, because weekends differ most from other days. */
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
