package tracker.domain.calendar;

import java.time.Instant;

/**
 * One activity as a feed shows it. Cancelled and withdrawn ones are included, so that subscribed calendars can remove
 * them.
 *
 * @param entry its current state
 * @param changes how often it has changed since it was first reported
 * @param firstKnown when it was first reported
 * @param lastKnown when it last changed
 */
public record FeedEntry(CalendarEntry entry, int changes, Instant firstKnown, Instant lastKnown) {}
