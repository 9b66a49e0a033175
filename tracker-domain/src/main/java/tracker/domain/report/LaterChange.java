package tracker.domain.report;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.ActivityStage;

/**
 * One activity that changed after a position.
 *
 * @param activity its id
 * @param trust ODS code; null for a learner without a trust
 * @param before its stage then; null if it was unknown
 * @param after its stage now
 * @param peopleBefore the people it added then
 * @param peopleAfter the people it adds now
 * @param known its latest event
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

    /** The same change under the trust's name at that time. */
    public LaterChange called(@Nullable String name) {
        return new LaterChange(
                activity, kind, trust, name, day, title, before, after, peopleBefore, peopleAfter, known);
    }

    /** The change in the number of held activities. */
    public int held() {
        return (after == ActivityStage.HELD ? 1 : 0) - (before == ActivityStage.HELD ? 1 : 0);
    }

    public long people() {
        return peopleAfter - peopleBefore;
    }

    /** What changed, for people. */
    public String inWords() {
        if (before == null) {
            return after == ActivityStage.HELD ? "newly reported" : "newly " + after.words();
        }
        if (before == after) {
            return peopleBefore == peopleAfter ? "other details" : "number changed";
        }
        return switch (after) {
            case HELD -> heldAfter(before);
            case PLANNED -> "planned again";
            case CANCELLED, WITHDRAWN, OUTSIDE, BEING_CHECKED, SENT_BACK -> after.words();
        };
    }

    private String heldAfter(ActivityStage stage) {
        if (stage.awaitsFigures()) {
            return "figures checked";
        }
        return stage == ActivityStage.PLANNED ? "reported as " + kind.inWords(after) : "restored";
    }
}
