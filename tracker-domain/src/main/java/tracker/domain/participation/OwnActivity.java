package tracker.domain.participation;

import java.time.Instant;

/**
 * One activity as its own trust sees it in a list.
 *
 * @param activity as everyone sees it
 * @param firstKnown when its first event was stored
 * @param lastKnown when its contribution last changed
 * @param mine whether the caller recorded its first event
 */
public record OwnActivity(ActivitySummary activity, Instant firstKnown, Instant lastKnown, boolean mine) {}
