package tracker.domain.activity;

/** The stage of an activity, which says what it counts as. */
public enum ActivityStage {
    PLANNED("planned"),
    /** Held, delivered, hosted, published or completed. */
    HELD("held"),
    CANCELLED("cancelled"),
    WITHDRAWN("withdrawn"),
    /** A course completed on a day outside the campaign: the learner gets a certificate, and it counts nowhere. */
    OUTSIDE("outside the week");

    private final String words;

    ActivityStage(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
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
