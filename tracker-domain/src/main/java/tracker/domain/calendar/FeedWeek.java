package tracker.domain.calendar;

import java.time.Instant;
import tracker.domain.campaign.AnnouncedCampaign;

/**
 * The week of a campaign as a feed shows it.
 *
 * @param campaign in its current state
 * @param changes how often its days or their status have changed since it was announced
 * @param firstKnown when it was announced
 * @param lastKnown when its days or their status last changed
 */
public record FeedWeek(AnnouncedCampaign campaign, int changes, Instant firstKnown, Instant lastKnown) {}
