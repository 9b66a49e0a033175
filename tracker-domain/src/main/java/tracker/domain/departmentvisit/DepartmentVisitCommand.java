package tracker.domain.departmentvisit;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityCommand;
import tracker.domain.campaign.CampaignId;
import tracker.domain.shared.Reason;
import tracker.domain.trust.TrustCode;

/** A command to a department visit. */
public sealed interface DepartmentVisitCommand extends ActivityCommand {

    @Override
    @TargetAggregateIdentifier
    DepartmentVisitId id();

    record ArrangeDepartmentVisit(
            DepartmentVisitId id, CampaignId campaign, TrustCode trust, DepartmentVisitDetails details)
            implements DepartmentVisitCommand {}

    record RescheduleDepartmentVisit(
            DepartmentVisitId id, CampaignId campaign, TrustCode trust, LocalDate day, Reason reason)
            implements DepartmentVisitCommand {}

    /**
     * Reports a visit as hosted, whether or not it was arranged before.
     *
     * @param details null if it was hosted as arranged
     */
    record HostDepartmentVisit(
            DepartmentVisitId id,
            CampaignId campaign,
            TrustCode trust,
            @Nullable DepartmentVisitDetails details,
            DepartmentVisitFigures figures)
            implements DepartmentVisitCommand {}

    record ReviseDepartmentVisit(
            DepartmentVisitId id, CampaignId campaign, TrustCode trust, DepartmentVisitFigures figures, Reason reason)
            implements DepartmentVisitCommand {}

    /**
     * Corrects what was reported.
     *
     * @param details null if only the figures were wrong
     */
    record CorrectDepartmentVisit(
            DepartmentVisitId id,
            CampaignId campaign,
            TrustCode trust,
            @Nullable DepartmentVisitDetails details,
            DepartmentVisitFigures figures,
            Reason reason)
            implements DepartmentVisitCommand {}

    record CancelDepartmentVisit(DepartmentVisitId id, CampaignId campaign, TrustCode trust, Reason reason)
            implements DepartmentVisitCommand {}

    record WithdrawDepartmentVisit(DepartmentVisitId id, CampaignId campaign, TrustCode trust, Reason reason)
            implements DepartmentVisitCommand {}

    record RestoreDepartmentVisit(DepartmentVisitId id, CampaignId campaign, TrustCode trust, Reason reason)
            implements DepartmentVisitCommand {}
}
