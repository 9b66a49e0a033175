package tracker.domain.stand;

import tracker.domain.activity.ActivityId;
import tracker.domain.activity.ActivityKind;

/**
 * The id of a stand.
 *
 * @param value begins with {@code stand-}
 */
public record StandId(String value) implements ActivityId {

    public StandId {
        ActivityId.check(ActivityKind.STAND, value);
    }

    public static StandId next() {
        return new StandId(ActivityId.next(ActivityKind.STAND));
    }

    /** Always the same id for the same source. */
    public static StandId of(String source) {
        return new StandId(ActivityId.of(ActivityKind.STAND, source));
    }

    @Override
    public String toString() {
        return value;
    }
}
