package tracker.ui.departmentvisit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tracker.domain.departmentvisit.DepartmentVisitCommand.CancelDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.CorrectDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.HostDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.RescheduleDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.RestoreDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.ReviseDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.WithdrawDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitDetails;
import tracker.domain.departmentvisit.DepartmentVisitFigures;
import tracker.domain.departmentvisit.DepartmentVisitId;
import tracker.domain.departmentvisit.DepartmentVisitQuery.GetDepartmentVisit;
import tracker.domain.participation.ActivitySnapshot;
import tracker.domain.shared.Command;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Query;
import tracker.domain.shared.Reason;
import tracker.ui.form.ActivityKindForm;
import tracker.ui.form.ActivityRef;
import tracker.ui.form.FigureQuestions;
import tracker.ui.form.LogContext;
import tracker.ui.form.LogQuestions;

/** The forms of a department visit. */
public final class DepartmentVisitForm implements ActivityKindForm<DepartmentVisitDetails, DepartmentVisitFigures> {

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
    public Command report(ActivityRef which, DepartmentVisitFigures figures) {
        return new HostDepartmentVisit(id(which), which.campaign(), which.trust(), null, figures);
    }

    @Override
    public Command revise(ActivityRef which, DepartmentVisitFigures figures, Reason reason) {
        return new ReviseDepartmentVisit(id(which), which.campaign(), which.trust(), figures, reason);
    }

    @Override
    public Command correct(
            ActivityRef which,
            @Nullable DepartmentVisitDetails details,
            DepartmentVisitFigures figures,
            Reason reason) {
        return new CorrectDepartmentVisit(id(which), which.campaign(), which.trust(), details, figures, reason);
    }

    @Override
    public boolean severalDays() {
        return false;
    }

    @Override
    public Command move(ActivityRef which, DayRange days, Reason reason) {
        return new RescheduleDepartmentVisit(id(which), which.campaign(), which.trust(), days.from(), reason);
    }

    @Override
    public Command cancel(ActivityRef which, Reason reason) {
        return new CancelDepartmentVisit(id(which), which.campaign(), which.trust(), reason);
    }

    @Override
    public Command withdraw(ActivityRef which, Reason reason) {
        return new WithdrawDepartmentVisit(id(which), which.campaign(), which.trust(), reason);
    }

    @Override
    public Command restore(ActivityRef which, Reason reason) {
        return new RestoreDepartmentVisit(id(which), which.campaign(), which.trust(), reason);
    }

    private static DepartmentVisitId id(ActivityRef which) {
        return new DepartmentVisitId(which.id());
    }
}
