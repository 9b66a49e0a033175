package tracker.domain.shared;

import java.time.Duration;

/**
 * How often a watched query runs again. Cheap queries with visible figures run at once. Expensive queries with answers
 * that hardly change from one second to the next run less often.
 *
 * @param minInterval the shortest time between two runs, after a change
 * @param maxInterval the longest time between two runs without a change, for answers that depend on the time of day;
 *     zero for no limit
 */
public record RefreshPolicy(Duration minInterval, Duration maxInterval) {

    /** For figures that move on screen. */
    public static final RefreshPolicy IMMEDIATE = new RefreshPolicy(Duration.ofMillis(250), Duration.ZERO);

    /** For comparisons of one time of day with another. */
    public static final RefreshPolicy MODERATE = new RefreshPolicy(Duration.ofSeconds(5), Duration.ofMinutes(1));

    /** For queries over all activities of several years. */
    public static final RefreshPolicy SLOW = new RefreshPolicy(Duration.ofSeconds(15), Duration.ofMinutes(1));
}
