package tracker.app.imports;

import java.util.List;
import java.util.Set;
import tracker.domain.campaign.CampaignId;
import tracker.domain.departmentvisit.DepartmentVisitCommand.ArrangeDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.HostDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitDetails;
import tracker.domain.departmentvisit.DepartmentVisitFigures;
import tracker.domain.departmentvisit.DepartmentVisitId;
import tracker.domain.departmentvisit.DepartmentVisitRule;
import tracker.domain.participation.ActivityCommand;
import tracker.domain.participation.Staffing;
import tracker.domain.shared.Days;
import tracker.domain.shared.Line;
import tracker.domain.shared.Rule;
import tracker.domain.trust.TrustCode;

/** Takes department visits; the department is the specialism the page names, or else the venue. */
record DepartmentVisitTaker() implements Taker {

    @Override
    public ActivityCommand planned(FoundActivity found, Days days, CampaignId campaign, TrustCode trust) {
        return new ArrangeDepartmentVisit(DepartmentVisitId.of(found.source()), campaign, trust, details(found, days));
    }

    @Override
    public ActivityCommand held(FoundActivity found, Days days, CampaignId campaign, TrustCode trust) {
        DepartmentVisitFigures figures = new DepartmentVisitFigures(found.reach(), Staffing.NOT_SAID);
        return new HostDepartmentVisit(
                DepartmentVisitId.of(found.source()), campaign, trust, details(found, days), figures);
    }

    @Override
    public String done(boolean held) {
        return held ? "department visit hosted" : "department visit arranged";
    }

    @Override
    public Set<Rule> takenBefore() {
        return Set.of(
                DepartmentVisitRule.A_DEPARTMENT_VISIT_IS_ARRANGED_ONCE,
                DepartmentVisitRule.A_DEPARTMENT_VISIT_IS_HOSTED_ONCE,
                DepartmentVisitRule.A_CANCELLED_DEPARTMENT_VISIT_STAYS_CANCELLED,
                DepartmentVisitRule.A_WITHDRAWN_DEPARTMENT_VISIT_IS_RESTORED_FIRST);
    }

    private static DepartmentVisitDetails details(FoundActivity found, Days days) {
        Line department =
                found.specialisms().isEmpty() ? Taker.venue(found) : new Line(String.join(", ", found.specialisms()));
        return new DepartmentVisitDetails(
                Taker.singleDay(days), department, null, List.of(), null, PageNote.of(found, List.of()));
    }
}
