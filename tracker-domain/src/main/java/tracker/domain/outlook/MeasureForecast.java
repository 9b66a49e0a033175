package tracker.domain.outlook;

import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.CampaignPoint;
import tracker.domain.outlook.OutlookQuery.GetForecast;
import tracker.domain.shared.SnapshotPosition;

/**
 * What one measure of one part of the country will come to.
 *
 * @param moment at which it is made
 * @param asked what it answers
 * @param name of the part, for people
 * @param point of the campaign at which it is made
 * @param earlier the campaign whose shape it follows; null where there is none
 * @param reported what is known already
 */
public record MeasureForecast(
        SnapshotPosition moment,
        GetForecast asked,
        AnnouncedCampaign campaign,
        String name,
        CampaignPoint point,
        @Nullable AnnouncedCampaign earlier,
        long reported,
        ForecastResult outcome) {}
