package tracker.domain.activity;

import org.jspecify.annotations.Nullable;

/** An activity no longer counts: it was logged by mistake, or may not be shown any more. */
public interface WithdrawalEvent extends ContributionEvent {
    @Override
    default ActivityContribution contribution(@Nullable ActivityContribution before) {
        return ActivityContribution.of(before).withdrawn(true);
    }
}
