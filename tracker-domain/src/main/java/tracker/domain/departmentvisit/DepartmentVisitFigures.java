package tracker.domain.departmentvisit;

import tracker.domain.activity.ActivityFigures;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.StaffingFigures;
import tracker.domain.shared.Reach;

/**
 * The figures of a hosted department visit.
 *
 * @param students low – best – high, with a counting method
 * @param staffing the staff who hosted it, in numbers
 */
public record DepartmentVisitFigures(Reach students, StaffingFigures staffing) implements ActivityFigures {

    @Override
    public Reach people() {
        return students;
    }

    /** For people: "12 students, from a register, 3 staff". */
    String inWords() {
        return ActivityKind.DEPARTMENT_VISIT.inWords(students) + staffing.inWords();
    }
}
