package tracker.domain.outlook;

/** Groups of activities that have about the same chance of being held in the end. */
enum OriginClass {
    HELD,
    /** Planned for a later day. */
    AHEAD,
    /** Planned for the day of the query. */
    TODAY,
    /** Planned for the day before, and not reported. */
    YESTERDAY,
    /** Planned for the day before that, and not reported. */
    TWO_DAYS_AGO,
    /** Planned for an earlier day, and not reported. */
    OVERDUE,
    GONE;

    /** @param day it was planned for or held on, numbered as {@code today} */
    static OriginClass of(KnownState state, int day, int today) {
        return switch (state) {
            case HELD -> HELD;
            case GONE -> GONE;
            case PLANNED -> planned(today - day);
            case UNKNOWN -> throw new IllegalArgumentException("nothing is known of it");
        };
    }

    /** Whether it was planned for a day that has passed. */
    boolean isOverdue() {
        return switch (this) {
            case YESTERDAY, TWO_DAYS_AGO, OVERDUE -> true;
            case HELD, AHEAD, TODAY, GONE -> false;
        };
    }

    private static OriginClass planned(int daysAgo) {
        if (daysAgo < 0) {
            return AHEAD;
        }
        return switch (daysAgo) {
            case 0 -> TODAY;
            case 1 -> YESTERDAY;
            case 2 -> TWO_DAYS_AGO;
            default -> OVERDUE;
        };
    }
}
