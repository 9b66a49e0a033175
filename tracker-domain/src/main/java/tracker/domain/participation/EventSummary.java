package tracker.domain.participation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityKind;

/**
 * One event, as people read it in a feed or a history.
 *
 * @param position in the event store
 * @param known when it was stored, UTC
 * @param activity the id of the activity
 * @param kind its kind
 * @param trust ODS code; null for a learner without a trust
 * @param trustName for people; null with {@code trust}
 * @param name the stored event name, for example {@code stand.StandHeld}
 * @param sentence one sentence that names no person
 * @param minor whether it is one of many small events
 * @param eventCount how many events this entry stands for: 1, or the length of a run of minor ones
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

    /** The same entry with another sentence. */
    public EventSummary telling(String other) {
        return new EventSummary(position, known, activity, kind, trust, trustName, name, other, minor, eventCount);
    }

    /** An entry for a single event. */
    public EventSummary(
            long position,
            Instant known,
            String activity,
            ActivityKind kind,
            @Nullable String trust,
            @Nullable String trustName,
            String name,
            String sentence) {
        this(position, known, activity, kind, trust, trustName, name, sentence, false, 1);
    }
}
