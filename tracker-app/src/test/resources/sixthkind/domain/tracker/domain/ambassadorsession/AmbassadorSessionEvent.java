package tracker.domain.ambassadorsession;

import tracker.domain.activity.FigureReturnEvent;
import tracker.domain.activity.FigureConfirmationEvent;
import tracker.domain.activity.FigureEvent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.CampaignId;
import tracker.domain.activity.ActivityContribution;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.CancellationEvent;
import tracker.domain.activity.ContributionEvent;
import tracker.domain.activity.CorrectionEvent;
import tracker.domain.activity.OutingEvent;
import tracker.domain.activity.RestorationEvent;
import tracker.domain.activity.RevisionEvent;
import tracker.domain.activity.WithdrawalEvent;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.Reason;
import tracker.domain.ambassadorsession.AmbassadorSessionCommand.RescheduleAmbassadorSession;
import tracker.domain.trust.TrustCode;

/** What has happened to an ambassador session. */
public sealed interface AmbassadorSessionEvent extends ContributionEvent, OutingEvent<AmbassadorSessionDetails, AmbassadorSessionFigures> {

    @Override
    AmbassadorSessionId id();

    @Override
    TrustCode trust();

    @Override
    default ActivityKind kind() {
        return ActivityKind.AMBASSADOR_SESSION;
    }

    @Override
    default @Nullable AmbassadorSessionDetails detailsAfter(@Nullable AmbassadorSessionDetails before) {
        return switch (this) {
            case AmbassadorSessionBooked e -> e.details();
            case AmbassadorSessionRescheduled e -> e.details() != null ? e.details() : before == null ? null : before.on(e.day());
            case AmbassadorSessionDelivered e -> e.details();
            case AmbassadorSessionCorrected e -> e.details();
            case AmbassadorSessionRevised e -> before;
            case AmbassadorSessionCancelled e -> before;
            case AmbassadorSessionWithdrawn e -> before;
            case AmbassadorSessionRestored e -> before;
            case AmbassadorSessionFiguresConfirmed e -> before;
            case AmbassadorSessionFiguresReturned e -> before;
        };
    }

    @Override
    default @Nullable AmbassadorSessionFigures figuresAfter(@Nullable AmbassadorSessionFigures before) {
        return switch (this) {
            case AmbassadorSessionDelivered e -> e.figures();
            case AmbassadorSessionRevised e -> e.figures();
            case AmbassadorSessionCorrected e -> e.figures();
            case AmbassadorSessionBooked e -> before;
            case AmbassadorSessionRescheduled e -> before;
            case AmbassadorSessionCancelled e -> before;
            case AmbassadorSessionWithdrawn e -> before;
            case AmbassadorSessionRestored e -> before;
            case AmbassadorSessionFiguresConfirmed e -> before;
            case AmbassadorSessionFiguresReturned e -> before;
        };
    }

    /** @param late told after the last day of the week */
    record AmbassadorSessionBooked(
            AmbassadorSessionId id, CampaignId campaign, TrustCode trust, AmbassadorSessionDetails details, boolean late)
            implements AmbassadorSessionEvent {
        @Override
        public ActivityContribution contribution(@Nullable ActivityContribution before) {
            return ActivityContribution.planned(
                            this,
                            DayRange.on(details.day()),
                            details.school().name().value(),
                            late)
                    .with(details.school());
        }

        @Override
        public String sentence() {
            return "Ambassador session booked for " + details.inWords() + ".";
        }
    }

    /**
     * Moved to another day, or planned differently.
     *
     * @param oldDetails null if only the day changed
     * @param details all that is planned now; null if only the day changed
     */
    record AmbassadorSessionRescheduled(
            AmbassadorSessionId id,
            CampaignId campaign,
            TrustCode trust,
            LocalDate oldDay,
            LocalDate day,
            Reason reason,
            @Nullable AmbassadorSessionDetails oldDetails,
            @Nullable AmbassadorSessionDetails details)
            implements AmbassadorSessionEvent {

        public AmbassadorSessionRescheduled(
                AmbassadorSessionId id, CampaignId campaign, TrustCode trust, LocalDate oldDay, LocalDate day, Reason reason) {
            this(id, campaign, trust, oldDay, day, reason, null, null);
        }

        static AmbassadorSessionRescheduled of(RescheduleAmbassadorSession c, AmbassadorSessionDetails before, AmbassadorSessionDetails after) {
            boolean onlyMoved = before.on(after.day()).equals(after);
            return new AmbassadorSessionRescheduled(
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
                    : moved.titled(details.school().name().value()).with(details.school());
        }

        @Override
        public String sentence() {
            if (details != null && oldDetails != null) {
                return "Ambassador session now planned for " + details.inWords() + "; before "
                        + oldDetails.inWords() + ": " + reason;
            }
            return "Ambassador session moved from " + LondonCalendar.inWords(oldDay) + " to " + LondonCalendar.inWords(day)
                    + ": " + reason;
        }
    }

    /** @param late told after the last day of the week */
    record AmbassadorSessionDelivered(AmbassadorSessionId id, CampaignId campaign, TrustCode trust, AmbassadorSessionDetails details, AmbassadorSessionFigures figures, boolean late, @Nullable Boolean heldBack) implements AmbassadorSessionEvent, FigureEvent {

        public AmbassadorSessionDelivered(AmbassadorSessionId id, CampaignId campaign, TrustCode trust, AmbassadorSessionDetails details, AmbassadorSessionFigures figures, boolean late) {
            this(id, campaign, trust, details, figures, late, null);
        }

        @Override
        public ActivityContribution contribution(@Nullable ActivityContribution before) {
            return ActivityContribution.held(
                            this,
                            DayRange.on(details.day()),
                            details.school().name().value(),
                            figures.youngPeople(),
                            late).at(stageAfter())
                    .with(details.school());
        }

        @Override
        public String sentence() {
            return "Ambassador session delivered on " + details.inWords() + ": " + figuresInWords(figures.inWords()) + ".";
        }
    }

    record AmbassadorSessionRevised(AmbassadorSessionId id, CampaignId campaign, TrustCode trust, AmbassadorSessionFigures oldFigures, AmbassadorSessionFigures figures, Reason reason, @Nullable Boolean heldBack) implements AmbassadorSessionEvent, RevisionEvent {

        public AmbassadorSessionRevised(AmbassadorSessionId id, CampaignId campaign, TrustCode trust, AmbassadorSessionFigures oldFigures, AmbassadorSessionFigures figures, Reason reason) {
            this(id, campaign, trust, oldFigures, figures, reason, null);
        }

        @Override
        public ActivityContribution contribution(@Nullable ActivityContribution before) {
            return ActivityContribution.of(before).measured(figures.youngPeople())
                    .at(stageAfter());
        }

        @Override
        public String sentence() {
            return "Ambassador session revised to " + figuresInWords(figures.inWords()) + "; before " + oldFigures.inWords() + ": " + reason;
        }
    }

    record AmbassadorSessionCorrected(AmbassadorSessionId id, CampaignId campaign, TrustCode trust, AmbassadorSessionDetails oldDetails, AmbassadorSessionFigures oldFigures, AmbassadorSessionDetails details, AmbassadorSessionFigures figures, Reason reason, @Nullable Boolean heldBack) implements AmbassadorSessionEvent, CorrectionEvent {

        public AmbassadorSessionCorrected(AmbassadorSessionId id, CampaignId campaign, TrustCode trust, AmbassadorSessionDetails oldDetails, AmbassadorSessionFigures oldFigures, AmbassadorSessionDetails details, AmbassadorSessionFigures figures, Reason reason) {
            this(id, campaign, trust, oldDetails, oldFigures, details, figures, reason, null);
        }

        @Override
        public ActivityContribution contribution(@Nullable ActivityContribution before) {
            return ActivityContribution.of(before)
                    .on(DayRange.on(details.day()))
                    .titled(details.school().name().value())
                    .with(details.school())
                    .measured(figures.youngPeople())
                    .at(stageAfter());
        }

        @Override
        public String sentence() {
            return "Ambassador session corrected to " + details.inWords() + ", " + figuresInWords(figures.inWords()) + "; before "
                    + oldDetails.inWords() + ", " + oldFigures.inWords() + ": " + reason;
        }
    }

    record AmbassadorSessionCancelled(AmbassadorSessionId id, CampaignId campaign, TrustCode trust, Reason reason)
            implements AmbassadorSessionEvent, CancellationEvent {
        @Override
        public String sentence() {
            return "Ambassador session cancelled: " + reason;
        }
    }

    record AmbassadorSessionWithdrawn(AmbassadorSessionId id, CampaignId campaign, TrustCode trust, Reason reason)
            implements AmbassadorSessionEvent, WithdrawalEvent {
        @Override
        public String sentence() {
            return "Ambassador session withdrawn: " + reason;
        }
    }

    record AmbassadorSessionRestored(AmbassadorSessionId id, CampaignId campaign, TrustCode trust, Reason reason)
            implements AmbassadorSessionEvent, RestorationEvent {
        @Override
        public String sentence() {
            return "Ambassador session restored: " + reason;
        }
    }

    /** An organiser confirmed figures that were held back. */
    record AmbassadorSessionFiguresConfirmed(AmbassadorSessionId id, CampaignId campaign, TrustCode trust, AmbassadorSessionFigures figures)
            implements AmbassadorSessionEvent, FigureConfirmationEvent {
        @Override
        public String sentence() {
            return "Ambassador session: figures checked and confirmed, " + figures.inWords() + ".";
        }
    }

    /** An organiser sent figures that were held back to the trust. */
    record AmbassadorSessionFiguresReturned(AmbassadorSessionId id, CampaignId campaign, TrustCode trust, Reason reason)
            implements AmbassadorSessionEvent, FigureReturnEvent {
        @Override
        public String sentence() {
            return "Ambassador session: figures sent back to the trust to be corrected: " + reason;
        }
    }
}
