package tracker.domain.report;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.ActivityStage;

/**
 * One activity that stands differently now than it did at a position.
 *
 * @param activity its id
 * @param trust ODS code; null for a learner of no trust
 * @param before what it counted as; null when nothing was known of it
 * @param after what it counts as now
 * @param peopleBefore that it added
 * @param peopleAfter that it adds now
 * @param known when it was last told
 */
public record LaterChange(
        String activity,
        ActivityKind kind,
        @Nullable String trust,
        @Nullable String trustName,
        LocalDate day,
        String title,
        @Nullable ActivityStage before,
        ActivityStage after,
        long peopleBefore,
        long peopleAfter,
        Instant known) {

    /** The same, of a trust that was known by another name. */
    public LaterChange called(@Nullable String name) {
        return new LaterChange(
                activity, kind, trust, name, day, title, before, after, peopleBefore, peopleAfter, known);
    }

    /** Held activities that came with it, or went. */
    public int held() {
        return (after == ActivityStage.HELD ? 1 : 0) - (before == ActivityStage.HELD ? 1 : 0);
    }

    public long people() {
        return peopleAfter - peopleBefore;
    }

    /** What happened to it, for people. */
    public String inWords() {
        if (before == null) {
            return after == ActivityStage.HELD ? "newly reported" : "newly " + after.words();
        }
        if (before == after) {
            return peopleBefore == peopleAfter ? "other details" : "number changed";
        }
        return switch (after) {
            case HELD -> before == ActivityStage.PLANNED ? "reported as " + kind.inWords(after) : "restored";
            case PLANNED -> "planned again";
            case CANCELLED, WITHDRAWN, OUTSIDE -> after.words();
        };
    }
}
