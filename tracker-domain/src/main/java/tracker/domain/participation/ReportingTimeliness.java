package tracker.domain.participation;

/**
 * How a campaign became known: reported while it went on, or entered afterwards.
 *
 * <p>For a year that was reported while it went on, "how much was known on its fourth day at 15:00" has an answer. For
 * a year that was imported later it has none, because everything became known on the day of the import.
 *
 * @param held activities of that campaign
 * @param reportedInTime how many of them were reported before the week was over
 */
public record ReportingTimeliness(int held, int reportedInTime) {

    /**
     * Whether at least half of the held activities were reported before the week was over. An import of a whole year
     * never is.
     */
    public boolean reportedAsItHappened() {
        return held > 0 && 2 * reportedInTime >= held;
    }

    /** The percentage of activities reported in time. */
    public int percentInTime() {
        return held == 0 ? 0 : Math.round(100f * reportedInTime / held);
    }
}
