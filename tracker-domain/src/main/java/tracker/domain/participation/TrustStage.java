package tracker.domain.participation;

/** How far a trust has come in a campaign. */
public enum TrustStage {
    /** Nothing is planned and nothing held. */
    NOT_STARTED("not started"),
    /** All its activities are still to come. */
    PLANNED("planned"),
    /** A report is due: the last day of an activity has passed, and it is not reported yet. Nothing need be held. */
    REPORT_DUE("report due"),
    /** Everything that is over has been reported. */
    REPORTED("reported");

    private final String words;

    TrustStage(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }

    /**
     * The stage of a trust with these activities.
     *
     * @param held activities
     * @param planned activities
     * @param overdue planned activities of which a report is due
     */
    public static TrustStage of(int held, int planned, int overdue) {
        if (overdue > 0) {
            return REPORT_DUE;
        }
        if (held > 0) {
            return REPORTED;
        }
        return planned > 0 ? PLANNED : NOT_STARTED;
    }
}
