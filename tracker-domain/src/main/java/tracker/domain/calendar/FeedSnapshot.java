package tracker.domain.calendar;

import java.util.List;
import tracker.domain.shared.SnapshotPosition;

/**
 * The content of a trust's or an area's feed, all at the same position.
 *
 * @param moment the position of all of it
 * @param name of the trust or area, for people
 * @param weeks of the campaigns the feed covers
 * @param entries by day
 */
public record FeedSnapshot(SnapshotPosition moment, String name, List<FeedWeek> weeks, List<FeedEntry> entries) {}
