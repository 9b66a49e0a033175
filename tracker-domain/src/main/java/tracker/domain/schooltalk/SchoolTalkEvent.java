package tracker.domain.schooltalk;

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

/** An event of a school talk. */
public sealed interface SchoolTalkEvent extends ContributionEvent, OutingEvent<SchoolTalkDetails, SchoolTalkFigures> {

    @Override
    SchoolTalkId id();

    @Override
    TrustCode trust();

    @Override
    default ActivityKind kind() {
        return ActivityKind.SCHOOL_TALK;
    }

    @Override
    default @Nullable SchoolTalkDetails detailsAfter(@Nullable SchoolTalkDetails before) {
        return switch (this) {
            case SchoolTalkBooked e -> e.details();
            case SchoolTalkRescheduled e -> before == null ? null : before.on(e.day());
            case SchoolTalkDelivered e -> e.details();
            case SchoolTalkCorrected e -> e.details();
            case SchoolTalkRevised e -> before;
            case SchoolTalkCancelled e -> before;
            case SchoolTalkWithdrawn e -> before;
            case SchoolTalkRestored e -> before;
        };
    }

    @Override
    default @Nullable SchoolTalkFigures figuresAfter(@Nullable SchoolTalkFigures before) {
        return switch (this) {
            case SchoolTalkDelivered e -> e.figures();
            case SchoolTalkRevised e -> e.figures();
            case SchoolTalkCorrected e -> e.figures();
            case SchoolTalkBooked e -> before;
            case SchoolTalkRescheduled e -> before;
            case SchoolTalkCancelled e -> before;
            case SchoolTalkWithdrawn e -> before;
            case SchoolTalkRestored e -> before;
        };
    }

    /** @param late reported after the last day of the week */
    record SchoolTalkBooked(
            SchoolTalkId id, CampaignId campaign, TrustCode trust, SchoolTalkDetails details, boolean late)
            implements SchoolTalkEvent {
        @Override
        public ActivityContribution contribution(@Nullable ActivityContribution before) {
            return ActivityContribution.planned(
                            this,
                            DayRange.on(details.day()),
                            details.school().name().value(),
                            late)
                    .with(details.school())
                    .publicised(details.publicity());
        }

        @Override
        public String sentence() {
            return "School talk booked for " + details.inWords() + ".";
        }
    }

    record SchoolTalkRescheduled(
            SchoolTalkId id, CampaignId campaign, TrustCode trust, LocalDate oldDay, LocalDate day, Reason reason)
            implements SchoolTalkEvent {
        @Override
        public ActivityContribution contribution(@Nullable ActivityContribution before) {
            return ActivityContribution.of(before).on(DayRange.on(day));
        }

        @Override
        public String sentence() {
            return "School talk moved from " + LondonCalendar.inWords(oldDay) + " to " + LondonCalendar.inWords(day)
                    + ": " + reason;
        }
    }

    /** @param late reported after the last day of the week */
    record SchoolTalkDelivered(
            SchoolTalkId id,
            CampaignId campaign,
            TrustCode trust,
            SchoolTalkDetails details,
            SchoolTalkFigures figures,
            boolean late)
            implements SchoolTalkEvent {
        @Override
        public ActivityContribution contribution(@Nullable ActivityContribution before) {
            return ActivityContribution.held(
                            this,
                            DayRange.on(details.day()),
                            details.school().name().value(),
                            figures.pupils(),
                            late)
                    .with(details.school())
                    .publicised(details.publicity());
        }

        @Override
        public String sentence() {
            return "School talk delivered on " + details.inWords() + ": " + figures.inWords() + ".";
        }
    }

    record SchoolTalkRevised(
            SchoolTalkId id,
            CampaignId campaign,
            TrustCode trust,
            SchoolTalkFigures oldFigures,
            SchoolTalkFigures figures,
            Reason reason)
            implements SchoolTalkEvent, RevisionEvent {
        @Override
        public ActivityContribution contribution(@Nullable ActivityContribution before) {
            return ActivityContribution.of(before).measured(figures.pupils());
        }

        @Override
        public String sentence() {
            return "School talk revised to " + figures.inWords() + "; before " + oldFigures.inWords() + ": " + reason;
        }
    }

    record SchoolTalkCorrected(
            SchoolTalkId id,
            CampaignId campaign,
            TrustCode trust,
            SchoolTalkDetails oldDetails,
            SchoolTalkFigures oldFigures,
            SchoolTalkDetails details,
            SchoolTalkFigures figures,
            Reason reason)
            implements SchoolTalkEvent, CorrectionEvent {
        @Override
        public ActivityContribution contribution(@Nullable ActivityContribution before) {
            return ActivityContribution.of(before)
                    .on(DayRange.on(details.day()))
                    .titled(details.school().name().value())
                    .with(details.school())
                    .publicised(details.publicity())
                    .measured(figures.pupils());
        }

        @Override
        public String sentence() {
            return "School talk corrected to " + details.inWords() + ", " + figures.inWords() + "; before "
                    + oldDetails.inWords() + ", " + oldFigures.inWords() + ": " + reason;
        }
    }

    record SchoolTalkCancelled(SchoolTalkId id, CampaignId campaign, TrustCode trust, Reason reason)
            implements SchoolTalkEvent, CancellationEvent {
        @Override
        public String sentence() {
            return "School talk cancelled: " + reason;
        }
    }

    record SchoolTalkWithdrawn(SchoolTalkId id, CampaignId campaign, TrustCode trust, Reason reason)
            implements SchoolTalkEvent, WithdrawalEvent {
        @Override
        public String sentence() {
            return "School talk withdrawn: " + reason;
        }
    }

    record SchoolTalkRestored(SchoolTalkId id, CampaignId campaign, TrustCode trust, Reason reason)
            implements SchoolTalkEvent, RestorationEvent {
        @Override
        public String sentence() {
            return "School talk restored: " + reason;
        }
    }
}
