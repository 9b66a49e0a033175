package tracker.domain.schooltalk;

import tracker.domain.participation.ActivityId;

/**
 * The id of a school talk.
 *
 * @param value begins with {@code schooltalk-}
 */
public record SchoolTalkId(String value) implements ActivityId {

    private static final String KIND = "schooltalk";

    public SchoolTalkId {
        ActivityId.check(KIND, value);
    }

    public static SchoolTalkId next() {
        return new SchoolTalkId(ActivityId.next(KIND));
    }

    /** Always the same id for the same source. */
    public static SchoolTalkId of(String source) {
        return new SchoolTalkId(ActivityId.of(KIND, source));
    }

    @Override
    public String toString() {
        return value;
    }
}
