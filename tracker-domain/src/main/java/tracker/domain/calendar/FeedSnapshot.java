package tracker.domain.calendar;

import java.util.List;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.shared.SnapshotPosition;

/**
 * What the feed of a trust, or of a part of the country, tells, all at one and the same position.
 *
 * @param moment at which all of it holds
 * @param name of the trust or part, for people
 * @param campaigns whose weeks the feed covers
 * @param entries by day
 */
public record FeedSnapshot(
        SnapshotPosition moment, String name, List<AnnouncedCampaign> campaigns, List<FeedEntry> entries) {}
