package tracker.domain.activity;

import org.jspecify.annotations.Nullable;

/** An organiser sent figures that were held back to the trust: they count nowhere until they are reported again. */
public interface FigureReturnEvent extends ContributionEvent {
    @Override
    default ActivityContribution contribution(@Nullable ActivityContribution before) {
        return ActivityContribution.of(before).at(ActivityStage.SENT_BACK);
    }
}
