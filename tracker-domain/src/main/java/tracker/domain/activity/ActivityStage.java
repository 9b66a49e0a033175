package tracker.domain.activity;

/** The stage of an activity, which says what it counts as. */
public enum ActivityStage {
    PLANNED("planned"),
    /** Held, delivered, hosted, published or completed. */
    HELD("held"),
    CANCELLED("cancelled"),
    WITHDRAWN("withdrawn"),
    /** A course completed on a day outside the campaign: the learner gets a certificate, and it counts nowhere. */
    OUTSIDE("outside the week"),
    /** Reported with figures that are held back until an organiser confirms them; it counts nowhere. */
    BEING_CHECKED("being checked"),
    /** An organiser sent the figures back to the trust; it counts nowhere until they are reported again. */
    SENT_BACK("sent back");

    private final String words;

    ActivityStage(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }

    /** Whether it has taken place and was reported, whether or not its figures count yet. */
    public boolean isReported() {
        return this == HELD || awaitsFigures();
    }

    /** Whether it was reported with figures that do not count yet. */
    public boolean awaitsFigures() {
        return this == BEING_CHECKED || this == SENT_BACK;
    }

    /** Whether it was called off, so that its text is for its trust and organisers only. */
    public boolean isCalledOff() {
        return this == CANCELLED || this == WITHDRAWN;
    }

    /** Whether it counts towards participation. */
    public boolean counts() {
        return this == PLANNED || this == HELD;
    }
}
