package tracker.domain.activity;

import org.jspecify.annotations.Nullable;

/** An event that plans, counts, changes or ends a contribution to participation. */
public interface ContributionEvent extends ActivityEvent {

    /**
     * The activity's contribution after this event.
     *
     * @param before its contribution so far; null before its first event
     */
    ActivityContribution contribution(@Nullable ActivityContribution before);
}
