package tracker.domain.departmentvisit;

import tracker.domain.participation.ActivityId;

/**
 * The id of a department visit.
 *
 * @param value begins with {@code departmentvisit-}
 */
public record DepartmentVisitId(String value) implements ActivityId {

    private static final String KIND = "departmentvisit";

    public DepartmentVisitId {
        ActivityId.check(KIND, value);
    }

    public static DepartmentVisitId next() {
        return new DepartmentVisitId(ActivityId.next(KIND));
    }

    /** Always the same id for the same source. */
    public static DepartmentVisitId of(String source) {
        return new DepartmentVisitId(ActivityId.of(KIND, source));
    }

    @Override
    public String toString() {
        return value;
    }
}
