package tracker.domain.outlook;

import tracker.domain.activity.ActivityStage;

/** What is known of an activity at a point. */
public enum KnownState {
    /** Neither booked nor reported yet. */
    UNKNOWN,
    /** Booked, and not reported as held. */
    PLANNED,
    HELD,
    /** Cancelled, withdrawn or outside the campaign: it counts only if that is undone. */
    GONE;

    /** The state of an activity that counts as this stage. */
    public static KnownState of(ActivityStage countsAs) {
        return switch (countsAs) {
            case PLANNED -> PLANNED;
            case HELD -> HELD;
            case CANCELLED, WITHDRAWN, OUTSIDE -> GONE;
        };
    }
}
