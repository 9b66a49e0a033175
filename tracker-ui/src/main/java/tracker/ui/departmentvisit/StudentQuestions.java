package tracker.ui.departmentvisit;

import java.util.function.Supplier;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.StaffingFigures;
import tracker.domain.departmentvisit.DepartmentVisitFigures;
import tracker.domain.shared.Reach;
import tracker.ui.form.FigureQuestions;
import tracker.ui.form.FormProblems;
import tracker.ui.form.ReachField;
import tracker.ui.form.StaffingField;

/** The questions for the figures of a department visit. */
final class StudentQuestions extends FigureQuestions<DepartmentVisitFigures> {

    private final ReachField students;
    private final StaffingField staff;

    StudentQuestions() {
        this(new ReachField(ActivityKind.DEPARTMENT_VISIT.people()), new StaffingField());
    }

    private StudentQuestions(ReachField students, StaffingField staff) {
        super(students, staff);
        this.students = students;
        this.staff = staff;
    }

    @Override
    protected Reach reach(DepartmentVisitFigures figures) {
        return figures.students();
    }

    @Override
    public void fill(DepartmentVisitFigures figures) {
        students.fill(figures.students());
        staff.fill(figures.staffing());
    }

    @Override
    public Supplier<DepartmentVisitFigures> read(FormProblems problems) {
        Supplier<Reach> reach = students.read(problems);
        Supplier<StaffingFigures> staffing = staff.read(problems);
        return () -> new DepartmentVisitFigures(reach.get(), staffing.get());
    }
}
