package tracker.ui.departmentvisit;

import java.util.Optional;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.ActivitySnapshot;
import tracker.domain.departmentvisit.DepartmentVisitCommands;
import tracker.domain.departmentvisit.DepartmentVisitDetails;
import tracker.domain.departmentvisit.DepartmentVisitFigures;
import tracker.domain.departmentvisit.DepartmentVisitId;
import tracker.domain.departmentvisit.DepartmentVisitQuery.GetDepartmentVisit;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Query;
import tracker.ui.form.ActivityKindForm;
import tracker.ui.form.ActivityRef;
import tracker.ui.form.FigureQuestions;
import tracker.ui.form.LogContext;
import tracker.ui.form.LogQuestions;

/** The forms of a department visit. */
public final class DepartmentVisitForm implements ActivityKindForm<DepartmentVisitDetails, DepartmentVisitFigures> {

    @Override
    public ActivityKind kind() {
        return ActivityKind.DEPARTMENT_VISIT;
    }

    @Override
    public LogQuestions<DepartmentVisitDetails, DepartmentVisitFigures> log(LogContext occasion) {
        return new DepartmentVisitQuestions(occasion);
    }

    @Override
    public Query<Optional<ActivitySnapshot<DepartmentVisitDetails, DepartmentVisitFigures>>> now(ActivityRef which) {
        return new GetDepartmentVisit(id(which), which.trust());
    }

    @Override
    public DayRange days(DepartmentVisitDetails details) {
        return DayRange.on(details.day());
    }

    @Override
    public FigureQuestions<DepartmentVisitFigures> figures() {
        return new StudentQuestions();
    }

    @Override
    public DepartmentVisitCommands commands(ActivityRef which) {
        return DepartmentVisitCommands.of(which.id(), which.campaign(), which.trust());
    }

    private static DepartmentVisitId id(ActivityRef which) {
        return new DepartmentVisitId(which.id());
    }
}
