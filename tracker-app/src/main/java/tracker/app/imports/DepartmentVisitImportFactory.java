package tracker.app.imports;

import java.util.Set;
import tracker.domain.campaign.CampaignId;
import tracker.domain.departmentvisit.DepartmentVisitCommand.ArrangeDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.HostDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.RestoreDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.WithdrawDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitDetails;
import tracker.domain.departmentvisit.DepartmentVisitFigures;
import tracker.domain.departmentvisit.DepartmentVisitId;
import tracker.domain.departmentvisit.DepartmentVisitRule;
import tracker.domain.participation.ActivityCommand;
import tracker.domain.shared.BusinessRule;
import tracker.domain.shared.Reason;
import tracker.domain.trust.TrustCode;

/** Imports department visits. */
record DepartmentVisitImportFactory() implements ImportCommandFactory {

    @Override
    public ActivityCommand planned(ImportEntry entry, CampaignId campaign, TrustCode trust) {
        return new ArrangeDepartmentVisit(DepartmentVisitId.of(entry.source()), campaign, trust, details(entry));
    }

    @Override
    public ActivityCommand held(ImportEntry entry, CampaignId campaign, TrustCode trust) {
        DepartmentVisitFigures figures = new DepartmentVisitFigures(entry.reach(), entry.staffing());
        return new HostDepartmentVisit(DepartmentVisitId.of(entry.source()), campaign, trust, details(entry), figures);
    }

    @Override
    public ActivityCommand withdrawn(String activity, CampaignId campaign, TrustCode trust, Reason reason) {
        return new WithdrawDepartmentVisit(new DepartmentVisitId(activity), campaign, trust, reason);
    }

    @Override
    public ActivityCommand restored(String activity, CampaignId campaign, TrustCode trust, Reason reason) {
        return new RestoreDepartmentVisit(new DepartmentVisitId(activity), campaign, trust, reason);
    }

    @Override
    public String doneText(boolean held) {
        return held ? "department visit hosted" : "department visit arranged";
    }

    @Override
    public Set<BusinessRule> alreadyImportedRules() {
        return Set.of(
                DepartmentVisitRule.A_DEPARTMENT_VISIT_IS_ARRANGED_ONCE,
                DepartmentVisitRule.A_DEPARTMENT_VISIT_IS_HOSTED_ONCE,
                DepartmentVisitRule.A_CANCELLED_DEPARTMENT_VISIT_STAYS_CANCELLED,
                DepartmentVisitRule.A_WITHDRAWN_DEPARTMENT_VISIT_IS_RESTORED_FIRST);
    }

    private static DepartmentVisitDetails details(ImportEntry entry) {
        return new DepartmentVisitDetails(
                entry.days().from(),
                ImportCommandFactory.given(entry.place()),
                entry.school(),
                entry.yearGroups(),
                entry.minutes(),
                entry.note());
    }
}
