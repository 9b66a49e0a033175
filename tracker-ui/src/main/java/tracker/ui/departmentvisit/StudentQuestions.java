package tracker.ui.departmentvisit;

import java.util.function.Supplier;
import tracker.domain.departmentvisit.DepartmentVisitFigures;
import tracker.domain.participation.ActivityKind;
import tracker.domain.participation.StaffingFigures;
import tracker.domain.shared.Reach;
import tracker.ui.form.FigureQuestions;
import tracker.ui.form.PeopleQuestions;
import tracker.ui.form.Problems;
import tracker.ui.form.StaffQuestions;

/** What a department visit came to. */
final class StudentQuestions extends FigureQuestions<DepartmentVisitFigures> {

    private final PeopleQuestions students;
    private final StaffQuestions staff;

    StudentQuestions() {
        this(new PeopleQuestions(ActivityKind.DEPARTMENT_VISIT.people()), new StaffQuestions());
    }

    private StudentQuestions(PeopleQuestions students, StaffQuestions staff) {
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
    public Supplier<DepartmentVisitFigures> read(Problems problems) {
        Supplier<Reach> reach = students.read(problems);
        Supplier<StaffingFigures> staffing = staff.read(problems);
        return () -> new DepartmentVisitFigures(reach.get(), staffing.get());
    }
}
