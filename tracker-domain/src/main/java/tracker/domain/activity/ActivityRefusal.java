package tracker.domain.activity;

/** Why an activity that is planned for a day refuses a command; each kind says it in its own sentence. */
public enum ActivityRefusal {
    LOGGED_ALREADY,
    REPORTED_ALREADY,
    CANCELLED,
    WITHDRAWN,
    NOT_PLANNED,
    NOT_HELD,
    NOT_WITHDRAWN,
    DETAILS_MISSING;

    /** Whether somebody who logs the activity once more finds it there already, whatever has become of it. */
    public boolean isThereAlready() {
        return switch (this) {
            case LOGGED_ALREADY, REPORTED_ALREADY, CANCELLED, WITHDRAWN -> true;
            case NOT_PLANNED, NOT_HELD, NOT_WITHDRAWN, DETAILS_MISSING -> false;
        };
    }
}
