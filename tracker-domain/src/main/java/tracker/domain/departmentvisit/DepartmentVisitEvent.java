package tracker.domain.departmentvisit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityContribution;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.CancellationEvent;
import tracker.domain.activity.ContributionEvent;
import tracker.domain.activity.CorrectionEvent;
import tracker.domain.activity.OutingEvent;
import tracker.domain.activity.RestorationEvent;
import tracker.domain.activity.RevisionEvent;
import tracker.domain.activity.WithdrawalEvent;
import tracker.domain.campaign.CampaignId;
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
            case DepartmentVisitRescheduled e -> before == null ? null : before.on(e.day());
            case DepartmentVisitHosted e -> e.details();
            case DepartmentVisitCorrected e -> e.details();
            case DepartmentVisitRevised e -> before;
            case DepartmentVisitCancelled e -> before;
            case DepartmentVisitWithdrawn e -> before;
            case DepartmentVisitRestored e -> before;
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

    record DepartmentVisitRescheduled(
            DepartmentVisitId id, CampaignId campaign, TrustCode trust, LocalDate oldDay, LocalDate day, Reason reason)
            implements DepartmentVisitEvent {
        @Override
        public ActivityContribution contribution(@Nullable ActivityContribution before) {
            return ActivityContribution.of(before).on(DayRange.on(day));
        }

        @Override
        public String sentence() {
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
            boolean late)
            implements DepartmentVisitEvent {
        @Override
        public ActivityContribution contribution(@Nullable ActivityContribution before) {
            return ActivityContribution.held(
                            this,
                            DayRange.on(details.day()),
                            details.department().value(),
                            figures.students(),
                            late)
                    .with(details.school())
                    .publicised(details.publicity());
        }

        @Override
        public String sentence() {
            return "Department visit hosted on " + details.inWords() + ": " + figures.inWords() + ".";
        }
    }

    record DepartmentVisitRevised(
            DepartmentVisitId id,
            CampaignId campaign,
            TrustCode trust,
            DepartmentVisitFigures oldFigures,
            DepartmentVisitFigures figures,
            Reason reason)
            implements DepartmentVisitEvent, RevisionEvent {
        @Override
        public ActivityContribution contribution(@Nullable ActivityContribution before) {
            return ActivityContribution.of(before).measured(figures.students());
        }

        @Override
        public String sentence() {
            return "Department visit revised to " + figures.inWords() + "; before " + oldFigures.inWords() + ": "
                    + reason;
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
            Reason reason)
            implements DepartmentVisitEvent, CorrectionEvent {
        @Override
        public ActivityContribution contribution(@Nullable ActivityContribution before) {
            return ActivityContribution.of(before)
                    .on(DayRange.on(details.day()))
                    .titled(details.department().value())
                    .with(details.school())
                    .publicised(details.publicity())
                    .measured(figures.students());
        }

        @Override
        public String sentence() {
            return "Department visit corrected to " + details.inWords() + ", " + figures.inWords() + "; before "
                    + oldDetails.inWords() + ", " + oldFigures.inWords() + ": " + reason;
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
}
