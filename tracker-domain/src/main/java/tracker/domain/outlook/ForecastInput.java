package tracker.domain.outlook;

import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.CampaignAlignment;
import tracker.domain.campaign.CampaignId;

/**
 * The input of a forecast. Days are numbered from the first day of their own campaign.
 *
 * @param years this campaign and the one before
 * @param today the day of this campaign on which the query is made; all points have the query's time of day
 * @param now this campaign as known at the point: both points of the table are this one
 * @param then the one before, from the same point to its end
 * @param thenYear its year
 * @param before the campaign before that one, from the same point to its end, if it was reported while it went on
 * @param beforeThat its days; null with {@code before}
 */
public record ForecastInput(
        CampaignAlignment years,
        int today,
        TransitionTable now,
        TransitionTable then,
        CampaignId thenYear,
        @Nullable TransitionTable before,
        @Nullable CampaignAlignment beforeThat) {}
