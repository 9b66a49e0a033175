package tracker.domain.activity;

import org.jspecify.annotations.Nullable;

/** A planned activity is cancelled. */
public interface CancellationEvent extends ContributionEvent {
    @Override
    default ActivityContribution contribution(@Nullable ActivityContribution before) {
        return ActivityContribution.of(before).at(ActivityStage.CANCELLED);
    }
}
