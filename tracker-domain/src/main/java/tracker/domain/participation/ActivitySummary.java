package tracker.domain.participation;

import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.ActivityStage;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Reach;

/**
 * One activity as a list shows it.
 *
 * @param id of the activity
 * @param kind of which kind it is
 * @param trust ODS code; null for a learner of no trust
 * @param title place, school, department or course
 * @param days when it happens
 * @param stage as it counts now
 * @param reach whom it met
 * @param late told after the last day of the week
 */
public record ActivitySummary(
        String id,
        ActivityKind kind,
        @Nullable String trust,
        String title,
        DayRange days,
        ActivityStage stage,
        Reach reach,
        boolean late) {}
