package tracker.domain.participation;

/** How far a trust has come with its week. */
public enum TrustStage {
    /** Nothing is planned and nothing held. */
    NOT_STARTED("not started"),
    /** All it has told us of is still to come. */
    PLANNED("planned"),
    /** The day of something has passed, and nobody has said yet how it went. */
    HELD("report due"),
    /** Whatever is over has been reported. */
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
     * @param held activities
     * @param planned activities
     * @param overdue those of the planned ones whose day has passed
     */
    public static TrustStage of(int held, int planned, int overdue) {
        if (overdue > 0) {
            return HELD;
        }
        if (held > 0) {
            return REPORTED;
        }
        return planned > 0 ? PLANNED : NOT_STARTED;
    }
}
