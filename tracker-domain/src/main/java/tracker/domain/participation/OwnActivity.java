package tracker.domain.participation;

import java.time.Instant;

/**
 * One activity as its own trust sees it in a list.
 *
 * @param activity as everyone sees it
 * @param firstKnown when we first heard of it
 * @param lastKnown when what it counts changed last
 * @param mine whether whoever asks told its first fact
 */
public record OwnActivity(ActivitySummary activity, Instant firstKnown, Instant lastKnown, boolean mine) {}
