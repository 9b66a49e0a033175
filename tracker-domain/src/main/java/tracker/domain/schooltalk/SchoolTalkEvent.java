package tracker.domain.schooltalk;

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
import tracker.domain.schooltalk.SchoolTalkCommand.RescheduleSchoolTalk;
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
            case SchoolTalkRescheduled e ->
                e.details() != null ? e.details() : before == null ? null : before.on(e.day());
            case SchoolTalkDelivered e -> e.details();
            case SchoolTalkCorrected e -> e.details();
            case SchoolTalkRevised e -> before;
            case SchoolTalkCancelled e -> before;
            case SchoolTalkWithdrawn e -> before;
            case SchoolTalkRestored e -> before;
            case SchoolTalkFiguresConfirmed e -> before;
            case SchoolTalkFiguresReturned e -> before;
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
            case SchoolTalkFiguresConfirmed e -> before;
            case SchoolTalkFiguresReturned e -> before;
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

    /**
     * Moved to another day, or planned differently.
     *
     * @param oldDetails null if only the day changed
     * @param details all that is planned now; null if only the day changed
     */
    record SchoolTalkRescheduled(
            SchoolTalkId id,
            CampaignId campaign,
            TrustCode trust,
            LocalDate oldDay,
            LocalDate day,
            Reason reason,
            @Nullable SchoolTalkDetails oldDetails,
            @Nullable SchoolTalkDetails details)
            implements SchoolTalkEvent {

        public SchoolTalkRescheduled(
                SchoolTalkId id, CampaignId campaign, TrustCode trust, LocalDate oldDay, LocalDate day, Reason reason) {
            this(id, campaign, trust, oldDay, day, reason, null, null);
        }

        static SchoolTalkRescheduled of(RescheduleSchoolTalk c, SchoolTalkDetails before, SchoolTalkDetails after) {
            boolean onlyMoved = before.on(after.day()).equals(after);
            return new SchoolTalkRescheduled(
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
                    : moved.titled(details.school().name().value())
                            .with(details.school())
                            .publicised(details.publicity());
        }

        @Override
        public String sentence() {
            if (details != null && oldDetails != null) {
                return "School talk now planned for " + details.inWords() + "; before " + oldDetails.inWords() + ": "
                        + reason;
            }
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
            boolean late,
            @Nullable Boolean heldBack)
            implements SchoolTalkEvent, FigureEvent {

        public SchoolTalkDelivered(
                SchoolTalkId id,
                CampaignId campaign,
                TrustCode trust,
                SchoolTalkDetails details,
                SchoolTalkFigures figures,
                boolean late) {
            this(id, campaign, trust, details, figures, late, null);
        }

        @Override
        public ActivityContribution contribution(@Nullable ActivityContribution before) {
            return ActivityContribution.held(
                            this,
                            DayRange.on(details.day()),
                            details.school().name().value(),
                            figures.pupils(),
                            late)
                    .at(stageAfter())
                    .with(details.school())
                    .publicised(details.publicity());
        }

        @Override
        public String sentence() {
            return "School talk delivered on " + details.inWords() + ": " + figuresInWords(figures.inWords()) + ".";
        }
    }

    record SchoolTalkRevised(
            SchoolTalkId id,
            CampaignId campaign,
            TrustCode trust,
            SchoolTalkFigures oldFigures,
            SchoolTalkFigures figures,
            Reason reason,
            @Nullable Boolean heldBack)
            implements SchoolTalkEvent, RevisionEvent {

        public SchoolTalkRevised(
                SchoolTalkId id,
                CampaignId campaign,
                TrustCode trust,
                SchoolTalkFigures oldFigures,
                SchoolTalkFigures figures,
                Reason reason) {
            this(id, campaign, trust, oldFigures, figures, reason, null);
        }

        @Override
        public ActivityContribution contribution(@Nullable ActivityContribution before) {
            return ActivityContribution.of(before).measured(figures.pupils()).at(stageAfter());
        }

        @Override
        public String sentence() {
            return "School talk revised to " + figuresInWords(figures.inWords()) + "; before " + oldFigures.inWords()
                    + ": " + reason;
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
            Reason reason,
            @Nullable Boolean heldBack)
            implements SchoolTalkEvent, CorrectionEvent {

        public SchoolTalkCorrected(
                SchoolTalkId id,
                CampaignId campaign,
                TrustCode trust,
                SchoolTalkDetails oldDetails,
                SchoolTalkFigures oldFigures,
                SchoolTalkDetails details,
                SchoolTalkFigures figures,
                Reason reason) {
            this(id, campaign, trust, oldDetails, oldFigures, details, figures, reason, null);
        }

        @Override
        public ActivityContribution contribution(@Nullable ActivityContribution before) {
            return ActivityContribution.of(before)
                    .on(DayRange.on(details.day()))
                    .titled(details.school().name().value())
                    .with(details.school())
                    .publicised(details.publicity())
                    .measured(figures.pupils())
                    .at(stageAfter());
        }

        @Override
        public String sentence() {
            return "School talk corrected to " + details.inWords() + ", " + figuresInWords(figures.inWords())
                    + "; before " + oldDetails.inWords() + ", " + oldFigures.inWords() + ": " + reason;
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

    /** An organiser confirmed figures that were held back. */
    record SchoolTalkFiguresConfirmed(SchoolTalkId id, CampaignId campaign, TrustCode trust, SchoolTalkFigures figures)
            implements SchoolTalkEvent, FigureConfirmationEvent {
        @Override
        public String sentence() {
            return "School talk: figures checked and confirmed, " + figures.inWords() + ".";
        }
    }

    /** An organiser sent figures that were held back to the trust. */
    record SchoolTalkFiguresReturned(SchoolTalkId id, CampaignId campaign, TrustCode trust, Reason reason)
            implements SchoolTalkEvent, FigureReturnEvent {
        @Override
        public String sentence() {
            return "School talk: figures sent back to the trust to be corrected: " + reason;
        }
    }
}
