package tracker.domain.outlook;

import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.CampaignAlignment;
import tracker.domain.campaign.CampaignId;

/**
 * The input of a forecast. Days are numbered from the first day of their own campaign.
 *
 * @param years this campaign and the one before
 * @param today the day of this campaign on which the query is made; all points have the query's time of day
 * @param now this campaign, from {@link #RECENT_DAYS} days before the point to the point
 * @param then the one before, around the same point
 * @param thenYear its year
 * @param before the campaign before that one, around the same point, if it was reported while it went on
 * @param beforeThat its days; null with {@code before}
 */
public record ForecastInput(
        CampaignAlignment years,
        int today,
        TransitionTable now,
        PriorCampaignCourse then,
        CampaignId thenYear,
        @Nullable PriorCampaignCourse before,
        @Nullable CampaignAlignment beforeThat) {

    /** The days over which the pace of new activities is measured. */
    public static final int RECENT_DAYS = 3;
}
