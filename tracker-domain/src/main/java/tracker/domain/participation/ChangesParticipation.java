package tracker.domain.participation;

import org.jspecify.annotations.Nullable;

/** A fact that plans, counts, changes or ends a contribution to participation. */
public interface ChangesParticipation extends ActivityEvent {

    /**
     * What the activity contributes from now on.
     *
     * @param before what it contributed until now; null before its first fact
     */
    Contribution contribution(@Nullable Contribution before);
}
