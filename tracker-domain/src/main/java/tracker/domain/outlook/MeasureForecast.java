package tracker.domain.outlook;

import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.CampaignPoint;
import tracker.domain.outlook.OutlookQuery.GetForecast;
import tracker.domain.shared.SnapshotPosition;

/**
 * The forecast of one measure for one area.
 *
 * @param moment the position of the forecast
 * @param asked the query it answers
 * @param name of the area, for people
 * @param point the point of the campaign it is made at
 * @param earlier the campaign that gives its shape; null if there is none
 * @param reported the figure known so far
 */
public record MeasureForecast(
        SnapshotPosition moment,
        GetForecast asked,
        AnnouncedCampaign campaign,
        String name,
        CampaignPoint point,
        @Nullable AnnouncedCampaign earlier,
        long reported,
        ForecastResult outcome) {

    /** Whether all days of the week are over, so that only reports can still come. */
    public boolean weekIsOver() {
        return point.day() > campaign.days().week().size();
    }
}
