package tracker.domain.schooltalk;

import tracker.domain.activity.ActivityId;
import tracker.domain.activity.ActivityKind;

/**
 * The id of a school talk.
 *
 * @param value begins with {@code schooltalk-}
 */
public record SchoolTalkId(String value) implements ActivityId {

    public SchoolTalkId {
        ActivityId.check(ActivityKind.SCHOOL_TALK, value);
    }

    public static SchoolTalkId next() {
        return new SchoolTalkId(ActivityId.next(ActivityKind.SCHOOL_TALK));
    }

    /** Always the same id for the same source. */
    public static SchoolTalkId of(String source) {
        return new SchoolTalkId(ActivityId.of(ActivityKind.SCHOOL_TALK, source));
    }

    @Override
    public String toString() {
        return value;
    }
}
