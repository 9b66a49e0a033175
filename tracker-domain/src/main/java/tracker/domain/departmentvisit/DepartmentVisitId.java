package tracker.domain.departmentvisit;

import tracker.domain.activity.ActivityId;
import tracker.domain.activity.ActivityKind;

/**
 * The id of a department visit.
 *
 * @param value begins with {@code departmentvisit-}
 */
public record DepartmentVisitId(String value) implements ActivityId {

    public DepartmentVisitId {
        ActivityId.check(ActivityKind.DEPARTMENT_VISIT, value);
    }

    public static DepartmentVisitId next() {
        return new DepartmentVisitId(ActivityId.next(ActivityKind.DEPARTMENT_VISIT));
    }

    /** Always the same id for the same source. */
    public static DepartmentVisitId of(String source) {
        return new DepartmentVisitId(ActivityId.of(ActivityKind.DEPARTMENT_VISIT, source));
    }

    @Override
    public String toString() {
        return value;
    }
}
