package tracker.domain.shared;

import java.time.Duration;

/**
 * How often a watched question is asked again. What is cheap and moves people is asked at once; what is worked out of many rows, and
 * whose answer hardly differs from one second to the next, is asked less often.
 *
 * @param atMost after a change it is asked again, but no sooner than so long after the last time
 * @param atLeast it is asked again after so long also when nothing changed, because its answer depends on the time of day; zero for never
 */
public record RefreshPolicy(Duration minInterval, Duration maxInterval) {

    /** For figures that people see move. */
    public static final RefreshPolicy IMMEDIATE = new RefreshPolicy(Duration.ofMillis(250), Duration.ZERO);

    /** For what compares one time of day with another. */
    public static final RefreshPolicy MODERATE = new RefreshPolicy(Duration.ofSeconds(5), Duration.ofMinutes(1));

    /** For what is worked out of all activities of several years. */
    public static final RefreshPolicy SLOW = new RefreshPolicy(Duration.ofSeconds(15), Duration.ofMinutes(1));
}
