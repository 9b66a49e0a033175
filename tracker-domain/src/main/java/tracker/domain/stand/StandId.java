package tracker.domain.stand;

import tracker.domain.participation.ActivityId;

/**
 * The id of a stand.
 *
 * @param value begins with {@code stand-}
 */
public record StandId(String value) implements ActivityId {

    private static final String KIND = "stand";

    public StandId {
        ActivityId.check(KIND, value);
    }

    public static StandId next() {
        return new StandId(ActivityId.next(KIND));
    }

    /** Always the same id for the same source. */
    public static StandId of(String source) {
        return new StandId(ActivityId.of(KIND, source));
    }

    @Override
    public String toString() {
        return value;
    }
}
