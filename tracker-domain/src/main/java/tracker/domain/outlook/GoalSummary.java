package tracker.domain.outlook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.CampaignPoint;
import tracker.domain.outlook.OutlookQuery.GetGoals;
import tracker.domain.shared.SnapshotPosition;

/**
 * The goals of a campaign, and how many trusts take part.
 *
 * @param asked the query it answers
 * @param earlier the campaign before; null if there is none, or if it was not reported while it went on
 * @param nation all trusts together
 * @param regions by name
 */
public record GoalSummary(
        SnapshotPosition moment,
        GetGoals asked,
        AnnouncedCampaign campaign,
        CampaignPoint point,
        @Nullable AnnouncedCampaign earlier,
        List<GoalForecast> goals,
        RegionCoverage nation,
        List<RegionCoverage> regions) {

    public GoalSummary {
        goals = List.copyOf(goals);
        regions = List.copyOf(regions);
    }

    public long regionsBelow() {
        return regions.stream().filter(RegionCoverage::below).count();
    }
}
