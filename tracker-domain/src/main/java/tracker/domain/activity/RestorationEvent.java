package tracker.domain.activity;

import org.jspecify.annotations.Nullable;

/** A withdrawn activity counts again as before, or a cancelled one is planned again. */
public interface RestorationEvent extends ContributionEvent {
    @Override
    default ActivityContribution contribution(@Nullable ActivityContribution before) {
        return ActivityContribution.of(before).restored();
    }
}
