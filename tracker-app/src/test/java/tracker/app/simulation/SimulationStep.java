package tracker.app.simulation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityKind;

/**
 * One random step, in plain values.
 *
 * @param activity number of the activity within its type
 * @param title null if place and time are not given
 * @param low minimum number of people; null if not given
 * @param best the best figure; null if not given
 * @param channel 0 or 1, for videos
 */
record SimulationStep(
        ActivityKind kind,
        SimulationStepKind verb,
        int activity,
        int year,
        @Nullable String trust,
        LocalDate from,
        LocalDate to,
        @Nullable String title,
        @Nullable Integer low,
        @Nullable Integer best,
        int channel) {

    /** Videos and courses have other names for some of these. */
    enum SimulationStepKind {
        BOOK,
        MOVE,
        HOLD,
        REVISE,
        CORRECT,
        CANCEL,
        WITHDRAW,
        RESTORE,
        ACCEPT,
        BRAND,
        PUBLISH
    }

    /** The activity's name in the model. */
    String name() {
        return kind + " " + activity;
    }
}
