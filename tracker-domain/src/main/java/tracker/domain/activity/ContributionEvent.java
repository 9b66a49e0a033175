package tracker.domain.activity;

import org.jspecify.annotations.Nullable;

/** A fact that plans, counts, changes or ends a contribution to participation. */
public interface ContributionEvent extends ActivityEvent {

    /**
     * What the activity contributes from now on.
     *
     * @param before what it contributed until now; null before its first fact
     */
    ActivityContribution contribution(@Nullable ActivityContribution before);
}
