package tracker.app.simulation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityKind;

/**
 * One thing that somebody wants, in plain values.
 *
 * @param activity which one of its kind
 * @param title null where nothing is said about where and when
 * @param low at least so many people; null when not said
 * @param best the best figure; null when not said
 * @param channel 0 or 1, for films
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

    /** Films and courses know some of these words by other names. */
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
