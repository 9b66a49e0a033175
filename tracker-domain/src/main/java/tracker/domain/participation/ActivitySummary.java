package tracker.domain.participation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.ActivityStage;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Reach;

/**
 * One activity as a list shows it.
 *
 * @param id of the activity
 * @param kind its kind
 * @param trust ODS code; null for a learner without a trust
 * @param title place, school, department or course
 * @param days when it happens
 * @param stage its current stage
 * @param reach the people reached
 * @param late reported after the last day of the week
 */
public record ActivitySummary(
        String id,
        ActivityKind kind,
        @Nullable String trust,
        String title,
        DayRange days,
        ActivityStage stage,
        Reach reach,
        boolean late) {

    /**
     * Whether its report is due: it was planned for a day, its last day is over, and nobody has said how it went. Videos
     * and completions have no day that passes.
     */
    public boolean isReportDue(LocalDate today) {
        return kind.isOuting() && stage == ActivityStage.PLANNED && days.to().isBefore(today);
    }

    /** The same activity with another reach. */
    public ActivitySummary measured(Reach newReach) {
        return new ActivitySummary(id, kind, trust, title, days, stage, newReach, late);
    }

    /** The same activity with another title. */
    public ActivitySummary titled(String other) {
        return new ActivitySummary(id, kind, trust, other, days, stage, reach, late);
    }
}
