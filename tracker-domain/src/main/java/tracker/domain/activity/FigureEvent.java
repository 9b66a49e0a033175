package tracker.domain.activity;

import org.jspecify.annotations.Nullable;

/** Figures of an activity were reported, revised or corrected. They count at once, unless they are held back. */
public interface FigureEvent extends ContributionEvent {

    ActivityFigures figures();

    /**
     * True if the figures are far above what the kind usually has and count nowhere until an organiser confirms them;
     * null otherwise, as in all events stored before figures were checked. The event says so itself, so that later
     * limits do not change what was counted.
     */
    @Nullable
    Boolean heldBack();

    /** The stage the activity has with these figures. */
    default ActivityStage stageAfter() {
        return Boolean.TRUE.equals(heldBack()) ? ActivityStage.BEING_CHECKED : ActivityStage.HELD;
    }

    /** For people: the figures, or that they are being checked, because everyone can read the sentence. */
    default String figuresInWords(String figures) {
        return Boolean.TRUE.equals(heldBack()) ? "figures being checked" : figures;
    }
}
