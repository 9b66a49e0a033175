package tracker.domain.activity;

/** Why an activity that is planned for a day refuses a command. Each kind has its own sentence for it. */
public enum ActivityRefusal {
    LOGGED_ALREADY,
    REPORTED_ALREADY,
    CANCELLED,
    WITHDRAWN,
    NOT_PLANNED,
    NOT_HELD,
    NOT_WITHDRAWN,
    DETAILS_MISSING;

    /** Whether the activity already exists, in whatever stage, for a person who logs it again. */
    public boolean isThereAlready() {
        return switch (this) {
            case LOGGED_ALREADY, REPORTED_ALREADY, CANCELLED, WITHDRAWN -> true;
            case NOT_PLANNED, NOT_HELD, NOT_WITHDRAWN, DETAILS_MISSING -> false;
        };
    }
}
