package tracker.domain.calendar;

import java.time.Instant;

/**
 * One activity as a feed tells it, cancelled and withdrawn ones too: whoever has taken it into a calendar must hear of it.
 *
 * @param entry as it stands now
 * @param changes how often it has changed since it was first told
 * @param firstKnown when it was first told
 * @param lastKnown when it last changed
 */
public record FeedEntry(CalendarEntry entry, int changes, Instant firstKnown, Instant lastKnown) {}
