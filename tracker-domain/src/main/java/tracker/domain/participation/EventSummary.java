package tracker.domain.participation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityKind;

/**
 * One fact, as people read it in a feed or a history.
 *
 * @param position in the event store
 * @param known when we were told, UTC
 * @param activity the id of the activity
 * @param kind of which kind it is
 * @param trust ODS code; null for a learner of no trust
 * @param trustName for people; null with {@code trust}
 * @param name the stored name of the fact, for example {@code stand.StandHeld}
 * @param told one sentence that names no person
 * @param small whether it is one of many of which each says little
 * @param many how many facts are told here as one: 1, but for a run of small ones
 */
public record EventSummary(
        long position,
        Instant known,
        String activity,
        ActivityKind kind,
        @Nullable String trust,
        @Nullable String trustName,
        String name,
        String sentence,
        boolean minor,
        int eventCount) {

    /** One that is told by itself. */
    public EventSummary(
            long position,
            Instant known,
            String activity,
            ActivityKind kind,
            @Nullable String trust,
            @Nullable String trustName,
            String name,
            String told) {
        this(position, known, activity, kind, trust, trustName, name, told, false, 1);
    }
}
