package tracker.domain.course;

import tracker.domain.activity.ActivityId;
import tracker.domain.activity.ActivityKind;
import tracker.domain.campaign.CourseCode;
import tracker.domain.shared.PersonId;

/**
 * The id of a completion. It is derived from learner and course, so that a learner completes a course once.
 *
 * @param value begins with {@code course-}
 */
public record CompletionId(String value) implements ActivityId {

    public CompletionId {
        ActivityId.check(ActivityKind.COURSE, value);
    }

    /** Always the same id for the same learner and course, in every campaign. */
    public static CompletionId of(CourseCode course, PersonId learner) {
        return new CompletionId(ActivityId.of(ActivityKind.COURSE, course + "/" + learner));
    }

    @Override
    public String toString() {
        return value;
    }
}
