package tracker.domain.departmentvisit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityContribution;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.CancellationEvent;
import tracker.domain.activity.ContributionEvent;
import tracker.domain.activity.CorrectionEvent;
import tracker.domain.activity.FigureConfirmationEvent;
import tracker.domain.activity.FigureEvent;
import tracker.domain.activity.FigureReturnEvent;
import tracker.domain.activity.OutingEvent;
import tracker.domain.activity.RestorationEvent;
import tracker.domain.activity.RevisionEvent;
import tracker.domain.activity.WithdrawalEvent;
import tracker.domain.campaign.CampaignId;
import tracker.domain.departmentvisit.DepartmentVisitCommand.RescheduleDepartmentVisit;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.Reason;
import tracker.domain.trust.TrustCode;

/** An event of a department visit. */
public sealed interface DepartmentVisitEvent
        extends ContributionEvent, OutingEvent<DepartmentVisitDetails, DepartmentVisitFigures> {

    @Override
    DepartmentVisitId id();

    @Override
    TrustCode trust();

    @Override
    default ActivityKind kind() {
        return ActivityKind.DEPARTMENT_VISIT;
    }

    @Override
    default @Nullable DepartmentVisitDetails detailsAfter(@Nullable DepartmentVisitDetails before) {
        return switch (this) {
            case DepartmentVisitArranged e -> e.details();
            case DepartmentVisitRescheduled e ->
                e.details() != null ? e.details() : before == null ? null : before.on(e.day());
            case DepartmentVisitHosted e -> e.details();
            case DepartmentVisitCorrected e -> e.details();
            case DepartmentVisitRevised e -> before;
            case DepartmentVisitCancelled e -> before;
            case DepartmentVisitWithdrawn e -> before;
            case DepartmentVisitRestored e -> before;
            case DepartmentVisitFiguresConfirmed e -> before;
            case DepartmentVisitFiguresReturned e -> before;
        };
    }

    @Override
    default @Nullable DepartmentVisitFigures figuresAfter(@Nullable DepartmentVisitFigures before) {
        return switch (this) {
            case DepartmentVisitHosted e -> e.figures();
            case DepartmentVisitRevised e -> e.figures();
            case DepartmentVisitCorrected e -> e.figures();
            case DepartmentVisitArranged e -> before;
            case DepartmentVisitRescheduled e -> before;
            case DepartmentVisitCancelled e -> before;
            case DepartmentVisitWithdrawn e -> before;
            case DepartmentVisitRestored e -> before;
            case DepartmentVisitFiguresConfirmed e -> before;
            case DepartmentVisitFiguresReturned e -> before;
        };
    }

    /** @param late reported after the last day of the week */
    record DepartmentVisitArranged(
            DepartmentVisitId id, CampaignId campaign, TrustCode trust, DepartmentVisitDetails details, boolean late)
            implements DepartmentVisitEvent {
        @Override
        public ActivityContribution contribution(@Nullable ActivityContribution before) {
            return ActivityContribution.planned(
                            this,
                            DayRange.on(details.day()),
                            details.department().value(),
                            late)
                    .with(details.school())
                    .publicised(details.publicity());
        }

        @Override
        public String sentence() {
            return "Department visit arranged for " + details.inWords() + ".";
        }
    }

    /**
     * Moved to another day, or planned differently.
     *
     * @param oldDetails null if only the day changed
     * @param details all that is planned now; null if only the day changed
     */
    record DepartmentVisitRescheduled(
            DepartmentVisitId id,
            CampaignId campaign,
            TrustCode trust,
            LocalDate oldDay,
            LocalDate day,
            Reason reason,
            @Nullable DepartmentVisitDetails oldDetails,
            @Nullable DepartmentVisitDetails details)
            implements DepartmentVisitEvent {

        public DepartmentVisitRescheduled(
                DepartmentVisitId id,
                CampaignId campaign,
                TrustCode trust,
                LocalDate oldDay,
                LocalDate day,
                Reason reason) {
            this(id, campaign, trust, oldDay, day, reason, null, null);
        }

        static DepartmentVisitRescheduled of(
                RescheduleDepartmentVisit c, DepartmentVisitDetails before, DepartmentVisitDetails after) {
            boolean onlyMoved = before.on(after.day()).equals(after);
            return new DepartmentVisitRescheduled(
                    c.id(),
                    c.campaign(),
                    c.trust(),
                    before.day(),
                    after.day(),
                    c.reason(),
                    onlyMoved ? null : before,
                    onlyMoved ? null : after);
        }

        @Override
        public ActivityContribution contribution(@Nullable ActivityContribution before) {
            ActivityContribution moved = ActivityContribution.of(before).on(DayRange.on(day));
            return details == null
                    ? moved
                    : moved.titled(details.department().value())
                            .with(details.school())
                            .publicised(details.publicity());
        }

        @Override
        public String sentence() {
            if (details != null && oldDetails != null) {
                return "Department visit now planned for " + details.inWords() + "; before " + oldDetails.inWords()
                        + ": " + reason;
            }
            return "Department visit moved from " + LondonCalendar.inWords(oldDay) + " to "
                    + LondonCalendar.inWords(day) + ": " + reason;
        }
    }

    /** @param late reported after the last day of the week */
    record DepartmentVisitHosted(
            DepartmentVisitId id,
            CampaignId campaign,
            TrustCode trust,
            DepartmentVisitDetails details,
            DepartmentVisitFigures figures,
            boolean late,
            @Nullable Boolean heldBack)
            implements DepartmentVisitEvent, FigureEvent {

        public DepartmentVisitHosted(
                DepartmentVisitId id,
                CampaignId campaign,
                TrustCode trust,
                DepartmentVisitDetails details,
                DepartmentVisitFigures figures,
                boolean late) {
            this(id, campaign, trust, details, figures, late, null);
        }

        @Override
        public ActivityContribution contribution(@Nullable ActivityContribution before) {
            return ActivityContribution.held(
                            this,
                            DayRange.on(details.day()),
                            details.department().value(),
                            figures.students(),
                            late)
                    .at(stageAfter())
                    .with(details.school())
                    .publicised(details.publicity());
        }

        @Override
        public String sentence() {
            return "Department visit hosted on " + details.inWords() + ": " + figuresInWords(figures.inWords()) + ".";
        }
    }

    record DepartmentVisitRevised(
            DepartmentVisitId id,
            CampaignId campaign,
            TrustCode trust,
            DepartmentVisitFigures oldFigures,
            DepartmentVisitFigures figures,
            Reason reason,
            @Nullable Boolean heldBack)
            implements DepartmentVisitEvent, RevisionEvent {

        public DepartmentVisitRevised(
                DepartmentVisitId id,
                CampaignId campaign,
                TrustCode trust,
                DepartmentVisitFigures oldFigures,
                DepartmentVisitFigures figures,
                Reason reason) {
            this(id, campaign, trust, oldFigures, figures, reason, null);
        }

        @Override
        public ActivityContribution contribution(@Nullable ActivityContribution before) {
            return ActivityContribution.of(before).measured(figures.students()).at(stageAfter());
        }

        @Override
        public String sentence() {
            return "Department visit revised to " + figuresInWords(figures.inWords()) + "; before "
                    + oldFigures.inWords() + ": " + reason;
        }
    }

    record DepartmentVisitCorrected(
            DepartmentVisitId id,
            CampaignId campaign,
            TrustCode trust,
            DepartmentVisitDetails oldDetails,
            DepartmentVisitFigures oldFigures,
            DepartmentVisitDetails details,
            DepartmentVisitFigures figures,
            Reason reason,
            @Nullable Boolean heldBack)
            implements DepartmentVisitEvent, CorrectionEvent {

        public DepartmentVisitCorrected(
                DepartmentVisitId id,
                CampaignId campaign,
                TrustCode trust,
                DepartmentVisitDetails oldDetails,
                DepartmentVisitFigures oldFigures,
                DepartmentVisitDetails details,
                DepartmentVisitFigures figures,
                Reason reason) {
            this(id, campaign, trust, oldDetails, oldFigures, details, figures, reason, null);
        }

        @Override
        public ActivityContribution contribution(@Nullable ActivityContribution before) {
            return ActivityContribution.of(before)
                    .on(DayRange.on(details.day()))
                    .titled(details.department().value())
                    .with(details.school())
                    .publicised(details.publicity())
                    .measured(figures.students())
                    .at(stageAfter());
        }

        @Override
        public String sentence() {
            return "Department visit corrected to " + details.inWords() + ", " + figuresInWords(figures.inWords())
                    + "; before " + oldDetails.inWords() + ", " + oldFigures.inWords() + ": " + reason;
        }
    }

    record DepartmentVisitCancelled(DepartmentVisitId id, CampaignId campaign, TrustCode trust, Reason reason)
            implements DepartmentVisitEvent, CancellationEvent {
        @Override
        public String sentence() {
            return "Department visit cancelled: " + reason;
        }
    }

    record DepartmentVisitWithdrawn(DepartmentVisitId id, CampaignId campaign, TrustCode trust, Reason reason)
            implements DepartmentVisitEvent, WithdrawalEvent {
        @Override
        public String sentence() {
            return "Department visit withdrawn: " + reason;
        }
    }

    record DepartmentVisitRestored(DepartmentVisitId id, CampaignId campaign, TrustCode trust, Reason reason)
            implements DepartmentVisitEvent, RestorationEvent {
        @Override
        public String sentence() {
            return "Department visit restored: " + reason;
        }
    }

    /** An organiser confirmed figures that were held back. */
    record DepartmentVisitFiguresConfirmed(
            DepartmentVisitId id, CampaignId campaign, TrustCode trust, DepartmentVisitFigures figures)
            implements DepartmentVisitEvent, FigureConfirmationEvent {
        @Override
        public String sentence() {
            return "Department visit: figures checked and confirmed, " + figures.inWords() + ".";
        }
    }

    /** An organiser sent figures that were held back to the trust. */
    record DepartmentVisitFiguresReturned(DepartmentVisitId id, CampaignId campaign, TrustCode trust, Reason reason)
            implements DepartmentVisitEvent, FigureReturnEvent {
        @Override
        public String sentence() {
            return "Department visit: figures sent back to the trust to be corrected: " + reason;
        }
    }
}
