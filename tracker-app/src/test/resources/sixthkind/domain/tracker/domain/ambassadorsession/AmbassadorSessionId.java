package tracker.domain.ambassadorsession;

import tracker.domain.activity.ActivityId;
import tracker.domain.activity.ActivityKind;

/**
 * The id of an ambassador session.
 *
 * @param value begins with {@code ambassadorsession-}
 */
public record AmbassadorSessionId(String value) implements ActivityId {

    public AmbassadorSessionId {
        ActivityId.check(ActivityKind.AMBASSADOR_SESSION, value);
    }

    public static AmbassadorSessionId next() {
        return new AmbassadorSessionId(ActivityId.next(ActivityKind.AMBASSADOR_SESSION));
    }

    /** Always the same id for the same source. */
    public static AmbassadorSessionId of(String source) {
        return new AmbassadorSessionId(ActivityId.of(ActivityKind.AMBASSADOR_SESSION, source));
    }

    @Override
    public String toString() {
        return value;
    }
}
