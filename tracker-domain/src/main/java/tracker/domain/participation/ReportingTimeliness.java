package tracker.domain.participation;

/**
 * How a campaign became known: told as it went, or typed in afterwards.
 *
 * <p>The tracker learns of what happened when it is told. Where a year was told while it went on, "how much was known on its fourth day at
 * three" has an answer. Where it was imported later it has none, since all of it became known on the day of the import.
 *
 * @param held activities of that campaign
 * @param toldInTime how many of them were told before the week was over
 */
public record ReportingTimeliness(int held, int reportedInTime) {

    /** Whether at least half of what was held was told before the week was over; so an import of a whole year never counts as told. */
    public boolean reportedAsItHappened() {
        return held > 0 && 2 * reportedInTime >= held;
    }

    /** Of a hundred activities, how many were told in time. */
    public int percentInTime() {
        return held == 0 ? 0 : Math.round(100f * reportedInTime / held);
    }
}
