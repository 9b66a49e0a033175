package tracker.domain.departmentvisit;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityCommand;
import tracker.domain.activity.FigureCommand;
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

    /**
     * Moves what is planned to another day, or changes all that is planned.
     *
     * @param details null if only the day changes; otherwise with the same day
     */
    record RescheduleDepartmentVisit(
            DepartmentVisitId id,
            CampaignId campaign,
            TrustCode trust,
            LocalDate day,
            Reason reason,
            @Nullable DepartmentVisitDetails details)
            implements DepartmentVisitCommand {

        public RescheduleDepartmentVisit(
                DepartmentVisitId id, CampaignId campaign, TrustCode trust, LocalDate day, Reason reason) {
            this(id, campaign, trust, day, reason, null);
        }
    }

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
            DepartmentVisitFigures figures,
            boolean confirmed)
            implements DepartmentVisitCommand, FigureCommand {

        public HostDepartmentVisit(
                DepartmentVisitId id,
                CampaignId campaign,
                TrustCode trust,
                @Nullable DepartmentVisitDetails details,
                DepartmentVisitFigures figures) {
            this(id, campaign, trust, details, figures, false);
        }

        @Override
        public HostDepartmentVisit asConfirmed() {
            return new HostDepartmentVisit(id, campaign, trust, details, figures, true);
        }
    }

    record ReviseDepartmentVisit(
            DepartmentVisitId id,
            CampaignId campaign,
            TrustCode trust,
            DepartmentVisitFigures figures,
            Reason reason,
            boolean confirmed)
            implements DepartmentVisitCommand, FigureCommand {

        public ReviseDepartmentVisit(
                DepartmentVisitId id,
                CampaignId campaign,
                TrustCode trust,
                DepartmentVisitFigures figures,
                Reason reason) {
            this(id, campaign, trust, figures, reason, false);
        }

        @Override
        public ReviseDepartmentVisit asConfirmed() {
            return new ReviseDepartmentVisit(id, campaign, trust, figures, reason, true);
        }
    }

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
            Reason reason,
            boolean confirmed)
            implements DepartmentVisitCommand, FigureCommand {

        public CorrectDepartmentVisit(
                DepartmentVisitId id,
                CampaignId campaign,
                TrustCode trust,
                @Nullable DepartmentVisitDetails details,
                DepartmentVisitFigures figures,
                Reason reason) {
            this(id, campaign, trust, details, figures, reason, false);
        }

        @Override
        public CorrectDepartmentVisit asConfirmed() {
            return new CorrectDepartmentVisit(id, campaign, trust, details, figures, reason, true);
        }
    }

    record CancelDepartmentVisit(DepartmentVisitId id, CampaignId campaign, TrustCode trust, Reason reason)
            implements DepartmentVisitCommand {}

    record WithdrawDepartmentVisit(DepartmentVisitId id, CampaignId campaign, TrustCode trust, Reason reason)
            implements DepartmentVisitCommand {}

    record RestoreDepartmentVisit(DepartmentVisitId id, CampaignId campaign, TrustCode trust, Reason reason)
            implements DepartmentVisitCommand {}

    /** Confirms figures that were held back, which then count. */
    record ConfirmDepartmentVisitFigures(DepartmentVisitId id, CampaignId campaign, TrustCode trust)
            implements DepartmentVisitCommand {}

    /** Sends figures that were held back to the trust, which corrects them or reports them again. */
    record ReturnDepartmentVisitFigures(DepartmentVisitId id, CampaignId campaign, TrustCode trust, Reason reason)
            implements DepartmentVisitCommand {}
}
