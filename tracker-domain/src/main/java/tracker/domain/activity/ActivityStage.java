package tracker.domain.activity;

/** How far an activity has come, and so what it counts as. */
public enum ActivityStage {
    PLANNED("planned"),
    /** Held, delivered, hosted, published or completed. */
    HELD("held"),
    CANCELLED("cancelled"),
    WITHDRAWN("withdrawn"),
    /** A course completed on a day that does not belong to the campaign: it earns its certificate and counts nowhere. */
    OUTSIDE("outside the week");

    private final String words;

    ActivityStage(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }

    /** Whether it adds to participation. */
    public boolean counts() {
        return this == PLANNED || this == HELD;
    }
}
