package tracker.app.demo;

import java.time.LocalDate;
import java.util.List;
import tracker.domain.campaign.CampaignId;
import tracker.domain.departmentvisit.DepartmentVisitCommand.ArrangeDepartmentVisit;
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
import tracker.domain.participation.ActivityDuration;
import tracker.domain.shared.Command;
import tracker.domain.shared.CountingMethod;
import tracker.domain.shared.Reach;
import tracker.domain.shared.Reason;
import tracker.domain.trust.TrustCode;

/** An invented department visit. */
record SimulatedVisit(
        DepartmentVisitId id,
        CampaignId campaign,
        TrustCode trust,
        DepartmentVisitDetails details,
        DepartmentVisitFigures figures,
        Reach more,
        Reach fewer)
        implements SimulatedActivity {

    private static final SimulatedAudience STUDENTS = new SimulatedAudience(
            14,
            0.45,
            4,
            60,
            List.of(
                    CountingMethod.REGISTER,
                    CountingMethod.REGISTER,
                    CountingMethod.REGISTER,
                    CountingMethod.REGISTER,
                    CountingMethod.ESTIMATE));

    static SimulatedVisit on(LocalDate day, SimulationContext cast, int number, SeededRandom chance) {
        Reach met = STUDENTS.met(chance);
        return new SimulatedVisit(
                DepartmentVisitId.of(cast.source("visit", number)),
                cast.year(),
                cast.code(),
                details(day, SimulatedSchool.visiting(cast, chance), chance),
                new DepartmentVisitFigures(met, SimulatedAudience.staff(chance)),
                STUDENTS.more(met, chance),
                STUDENTS.fewer(met, chance));
    }

    private static DepartmentVisitDetails details(LocalDate day, SimulatedSchool from, SeededRandom chance) {
        return new DepartmentVisitDetails(
                day,
                SimulationContext.labelled(
                        chance.oneOf(SimulatedPlaces.SPECIALISMS).department()),
                from.school(),
                from.yearGroups(),
                new ActivityDuration(chance.between(4, 16) * 15),
                SimulationContext.NOTE);
    }

    private DepartmentVisitFigures with(Reach students) {
        return new DepartmentVisitFigures(students, figures.staffing());
    }

    @Override
    public Command planned() {
        return new ArrangeDepartmentVisit(id, campaign, trust, details);
    }

    @Override
    public Command moved(LocalDate to, Reason reason) {
        return new RescheduleDepartmentVisit(id, campaign, trust, to, reason);
    }

    @Override
    public Command cancelled(Reason reason) {
        return new CancelDepartmentVisit(id, campaign, trust, reason);
    }

    @Override
    public Command held(boolean asPlanned) {
        return new HostDepartmentVisit(id, campaign, trust, asPlanned ? null : details, figures);
    }

    @Override
    public Command revised(Reason reason) {
        return new ReviseDepartmentVisit(id, campaign, trust, with(more), reason);
    }

    @Override
    public Command corrected(Reason reason) {
        return new CorrectDepartmentVisit(id, campaign, trust, null, with(fewer), reason);
    }

    @Override
    public Command withdrawn(Reason reason) {
        return new WithdrawDepartmentVisit(id, campaign, trust, reason);
    }

    @Override
    public Command restored(Reason reason) {
        return new RestoreDepartmentVisit(id, campaign, trust, reason);
    }
}
