package tracker.domain.departmentvisit;

import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityCommands;
import tracker.domain.activity.ActivityEntry;
import tracker.domain.campaign.CampaignId;
import tracker.domain.departmentvisit.DepartmentVisitCommand.ArrangeDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.CancelDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.ConfirmDepartmentVisitFigures;
import tracker.domain.departmentvisit.DepartmentVisitCommand.CorrectDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.HostDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.RescheduleDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.RestoreDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.ReturnDepartmentVisitFigures;
import tracker.domain.departmentvisit.DepartmentVisitCommand.ReviseDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.WithdrawDepartmentVisit;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Reason;
import tracker.domain.trust.TrustCode;

/** Creates every command to one department visit. */
public record DepartmentVisitCommands(DepartmentVisitId id, CampaignId campaign, TrustCode trust)
        implements ActivityCommands<DepartmentVisitDetails, DepartmentVisitFigures> {

    public static DepartmentVisitCommands of(String id, CampaignId campaign, TrustCode trust) {
        return new DepartmentVisitCommands(new DepartmentVisitId(id), campaign, trust);
    }

    @Override
    public DepartmentVisitCommand plan(DepartmentVisitDetails details) {
        return new ArrangeDepartmentVisit(id, campaign, trust, details);
    }

    @Override
    public DepartmentVisitCommand report(@Nullable DepartmentVisitDetails details, DepartmentVisitFigures figures) {
        return new HostDepartmentVisit(id, campaign, trust, details, figures);
    }

    @Override
    public DepartmentVisitCommand move(DayRange days, Reason reason) {
        return new RescheduleDepartmentVisit(id, campaign, trust, days.from(), reason);
    }

    @Override
    public DepartmentVisitCommand replan(DepartmentVisitDetails details, Reason reason) {
        return new RescheduleDepartmentVisit(id, campaign, trust, details.day(), reason, details);
    }

    @Override
    public DepartmentVisitCommand revise(DepartmentVisitFigures figures, Reason reason) {
        return new ReviseDepartmentVisit(id, campaign, trust, figures, reason);
    }

    @Override
    public DepartmentVisitCommand correct(
            @Nullable DepartmentVisitDetails details, DepartmentVisitFigures figures, Reason reason) {
        return new CorrectDepartmentVisit(id, campaign, trust, details, figures, reason);
    }

    @Override
    public DepartmentVisitCommand cancel(Reason reason) {
        return new CancelDepartmentVisit(id, campaign, trust, reason);
    }

    @Override
    public DepartmentVisitCommand withdraw(Reason reason) {
        return new WithdrawDepartmentVisit(id, campaign, trust, reason);
    }

    @Override
    public DepartmentVisitCommand restore(Reason reason) {
        return new RestoreDepartmentVisit(id, campaign, trust, reason);
    }

    @Override
    public DepartmentVisitCommand confirmFigures() {
        return new ConfirmDepartmentVisitFigures(id, campaign, trust);
    }

    @Override
    public DepartmentVisitCommand returnFigures(Reason reason) {
        return new ReturnDepartmentVisitFigures(id, campaign, trust, reason);
    }

    @Override
    public DepartmentVisitDetails details(ActivityEntry entry) {
        return new DepartmentVisitDetails(
                entry.days().from(),
                ActivityCommands.required(entry.place()),
                entry.school(),
                entry.yearGroups(),
                entry.minutes(),
                entry.note(),
                entry.openToPublic());
    }

    @Override
    public DepartmentVisitFigures figures(ActivityEntry entry) {
        return new DepartmentVisitFigures(entry.reach(), entry.staffing());
    }
}
