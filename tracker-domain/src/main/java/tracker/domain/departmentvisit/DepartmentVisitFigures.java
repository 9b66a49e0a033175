package tracker.domain.departmentvisit;

import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.StaffingFigures;
import tracker.domain.shared.Reach;

/**
 * What a department visit came to.
 *
 * @param students low – best – high, with a counting method
 * @param staffing who hosted it, in numbers
 */
public record DepartmentVisitFigures(Reach students, StaffingFigures staffing) {

    /** For people: "12 students, from a register, 3 staff". */
    String inWords() {
        return ActivityKind.DEPARTMENT_VISIT.inWords(students) + staffing.inWords();
    }
}
