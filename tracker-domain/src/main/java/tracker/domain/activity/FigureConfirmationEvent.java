package tracker.domain.activity;

import org.jspecify.annotations.Nullable;

/** An organiser confirmed figures that were held back: they count from now on. */
public interface FigureConfirmationEvent extends ContributionEvent {
    @Override
    default ActivityContribution contribution(@Nullable ActivityContribution before) {
        return ActivityContribution.of(before).at(ActivityStage.HELD);
    }
}
