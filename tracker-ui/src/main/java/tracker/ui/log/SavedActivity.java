package tracker.ui.log;

import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.ActivityStage;
import tracker.domain.activity.FigureCommand;
import tracker.domain.participation.ActivitySummary;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Reach;
import tracker.ui.form.ActivityDraft;

/**
 * What was saved, as the page tells it.
 *
 * @param heldBack whether an organiser checks the figures before they count
 */
record SavedActivity(
        ActivityKind kind, String id, DayRange days, String title, boolean held, Reach reach, boolean heldBack) {

    /** Just sent. */
    static SavedActivity of(ActivityKind kind, ActivityDraft sent) {
        return new SavedActivity(
                kind,
                sent.id(),
                sent.days(),
                sent.title(),
                sent.held(),
                sent.reach(),
                sent.command() instanceof FigureCommand report && report.isImplausible());
    }

    /** Stored before the page was loaded. */
    static SavedActivity of(ActivitySummary stored) {
        return new SavedActivity(
                stored.kind(),
                stored.id(),
                stored.days(),
                stored.title(),
                stored.stage().isReported(),
                stored.reach(),
                stored.stage() == ActivityStage.BEING_CHECKED);
    }
}
