package tracker.domain.departmentvisit;

import static tracker.domain.activity.CampaignStory.CAMPAIGN;
import static tracker.domain.activity.CampaignStory.REASON;
import static tracker.domain.activity.CampaignStory.TRUST;
import static tracker.domain.activity.CampaignStory.TUESDAY;

import java.time.LocalDate;
import java.util.List;
import tracker.domain.activity.ActivityDuration;
import tracker.domain.activity.StaffingFigures;
import tracker.domain.departmentvisit.DepartmentVisitCommand.ArrangeDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.CancelDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.CorrectDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.HostDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.RescheduleDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.RestoreDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.ReviseDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.WithdrawDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitEvent.DepartmentVisitArranged;
import tracker.domain.departmentvisit.DepartmentVisitEvent.DepartmentVisitCancelled;
import tracker.domain.departmentvisit.DepartmentVisitEvent.DepartmentVisitCorrected;
import tracker.domain.departmentvisit.DepartmentVisitEvent.DepartmentVisitHosted;
import tracker.domain.departmentvisit.DepartmentVisitEvent.DepartmentVisitRescheduled;
import tracker.domain.departmentvisit.DepartmentVisitEvent.DepartmentVisitRestored;
import tracker.domain.departmentvisit.DepartmentVisitEvent.DepartmentVisitRevised;
import tracker.domain.departmentvisit.DepartmentVisitEvent.DepartmentVisitWithdrawn;
import tracker.domain.shared.CountingMethod;
import tracker.domain.shared.Reach;
import tracker.domain.shared.School;
import tracker.domain.shared.TextLine;

/** Test fixtures for department visits: commands, events and values. */
final class DepartmentVisitStory {

    static final DepartmentVisitId ID = new DepartmentVisitId("departmentvisit-1");

    private DepartmentVisitStory() {}

    static DepartmentVisitDetails on(LocalDate day) {
        return in("Audiology", day);
    }

    static DepartmentVisitDetails in(String department, LocalDate day) {
        return new DepartmentVisitDetails(
                day,
                new TextLine(department),
                new School(null, new TextLine("Priory School")),
                List.of("year-12"),
                new ActivityDuration(90),
                null);
    }

    static DepartmentVisitFigures students(int count) {
        return new DepartmentVisitFigures(Reach.of(count, CountingMethod.REGISTER), new StaffingFigures(2, 3.5));
    }

    static ArrangeDepartmentVisit arrange() {
        return new ArrangeDepartmentVisit(ID, CAMPAIGN, TRUST, on(TUESDAY));
    }

    static RescheduleDepartmentVisit moveTo(LocalDate day) {
        return new RescheduleDepartmentVisit(ID, CAMPAIGN, TRUST, day, REASON);
    }

    static HostDepartmentVisit host(int count) {
        return new HostDepartmentVisit(ID, CAMPAIGN, TRUST, on(TUESDAY), students(count));
    }

    static HostDepartmentVisit hostAsArranged(int count) {
        return new HostDepartmentVisit(ID, CAMPAIGN, TRUST, null, students(count));
    }

    static ReviseDepartmentVisit reviseTo(DepartmentVisitFigures figures) {
        return new ReviseDepartmentVisit(ID, CAMPAIGN, TRUST, figures, REASON);
    }

    static CorrectDepartmentVisit correctTo(DepartmentVisitDetails details, DepartmentVisitFigures figures) {
        return new CorrectDepartmentVisit(ID, CAMPAIGN, TRUST, details, figures, REASON);
    }

    static CorrectDepartmentVisit correctOnly(DepartmentVisitFigures figures) {
        return new CorrectDepartmentVisit(ID, CAMPAIGN, TRUST, null, figures, REASON);
    }

    static CancelDepartmentVisit cancel() {
        return new CancelDepartmentVisit(ID, CAMPAIGN, TRUST, REASON);
    }

    static WithdrawDepartmentVisit withdraw() {
        return new WithdrawDepartmentVisit(ID, CAMPAIGN, TRUST, REASON);
    }

    static RestoreDepartmentVisit restore() {
        return new RestoreDepartmentVisit(ID, CAMPAIGN, TRUST, REASON);
    }

    static DepartmentVisitArranged arranged() {
        return new DepartmentVisitArranged(ID, CAMPAIGN, TRUST, on(TUESDAY), false);
    }

    static DepartmentVisitRescheduled moved(LocalDate day) {
        return new DepartmentVisitRescheduled(ID, CAMPAIGN, TRUST, TUESDAY, day, REASON);
    }

    static DepartmentVisitHosted hosted(int count) {
        return new DepartmentVisitHosted(ID, CAMPAIGN, TRUST, on(TUESDAY), students(count), false);
    }

    static DepartmentVisitRevised revised(DepartmentVisitFigures from, DepartmentVisitFigures to) {
        return new DepartmentVisitRevised(ID, CAMPAIGN, TRUST, from, to, REASON);
    }

    static DepartmentVisitCorrected corrected(
            DepartmentVisitHosted wrong, DepartmentVisitDetails details, DepartmentVisitFigures figures) {
        return new DepartmentVisitCorrected(
                ID, wrong.campaign(), TRUST, wrong.details(), wrong.figures(), details, figures, REASON);
    }

    static DepartmentVisitCancelled cancelled() {
        return new DepartmentVisitCancelled(ID, CAMPAIGN, TRUST, REASON);
    }

    static DepartmentVisitWithdrawn withdrawn() {
        return new DepartmentVisitWithdrawn(ID, CAMPAIGN, TRUST, REASON);
    }

    static DepartmentVisitRestored restored() {
        return new DepartmentVisitRestored(ID, CAMPAIGN, TRUST, REASON);
    }
}
