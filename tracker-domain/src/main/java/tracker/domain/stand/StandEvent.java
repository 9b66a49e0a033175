package tracker.domain.stand;

import java.time.Instant;
import java.util.Locale;
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
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Reason;
import tracker.domain.stand.StandCommand.RescheduleStand;
import tracker.domain.trust.TrustCode;

/** An event of a stand. */
public sealed interface StandEvent extends OutingEvent<StandDetails, StandFigures> {

    @Override
    StandId id();

    @Override
    TrustCode trust();

    @Override
    default ActivityKind kind() {
        return ActivityKind.STAND;
    }

    @Override
    default @Nullable StandDetails detailsAfter(@Nullable StandDetails before) {
        return switch (this) {
            case StandBooked e -> e.details();
            case StandRescheduled e -> e.details() != null ? e.details() : before == null ? null : before.on(e.days());
            case StandHeld e -> e.details();
            case StandCorrected e -> e.details();
            case StandRevised e -> before;
            case VisitorsTallied e -> before;
            case TallyLinkMade e -> before;
            case StandCancelled e -> before;
            case StandWithdrawn e -> before;
            case StandRestored e -> before;
            case StandFiguresConfirmed e -> before;
            case StandFiguresReturned e -> before;
        };
    }

    @Override
    default @Nullable StandFigures figuresAfter(@Nullable StandFigures before) {
        return switch (this) {
            case StandHeld e -> e.figures();
            case StandRevised e -> e.figures();
            case StandCorrected e -> e.figures();
            case StandBooked e -> before;
            case StandRescheduled e -> before;
            case VisitorsTallied e -> before;
            case TallyLinkMade e -> before;
            case StandCancelled e -> before;
            case StandWithdrawn e -> before;
            case StandRestored e -> before;
            case StandFiguresConfirmed e -> before;
            case StandFiguresReturned e -> before;
        };
    }

    /** @param late reported after the last day of the week */
    record StandBooked(StandId id, CampaignId campaign, TrustCode trust, StandDetails details, boolean late)
            implements StandEvent, ContributionEvent {
        @Override
        public ActivityContribution contribution(@Nullable ActivityContribution before) {
            return ActivityContribution.planned(
                    this, details.days(), details.place().value(), late);
        }

        @Override
        public String sentence() {
            return "Stand booked for " + details.days().inWords() + ": " + details.place() + ".";
        }
    }

    /**
     * Moved to another day, or planned differently.
     *
     * @param oldDetails null if only the day changed
     * @param details all that is planned now; null if only the day changed
     */
    record StandRescheduled(
            StandId id,
            CampaignId campaign,
            TrustCode trust,
            DayRange oldDays,
            DayRange days,
            Reason reason,
            @Nullable StandDetails oldDetails,
            @Nullable StandDetails details)
            implements StandEvent, ContributionEvent {

        public StandRescheduled(
                StandId id, CampaignId campaign, TrustCode trust, DayRange oldDays, DayRange days, Reason reason) {
            this(id, campaign, trust, oldDays, days, reason, null, null);
        }

        static StandRescheduled of(RescheduleStand c, StandDetails before, StandDetails after) {
            boolean onlyMoved = before.on(after.days()).equals(after);
            return new StandRescheduled(
                    c.id(),
                    c.campaign(),
                    c.trust(),
                    before.days(),
                    after.days(),
                    c.reason(),
                    onlyMoved ? null : before,
                    onlyMoved ? null : after);
        }

        @Override
        public ActivityContribution contribution(@Nullable ActivityContribution before) {
            ActivityContribution moved = ActivityContribution.of(before).on(days);
            return details == null ? moved : moved.titled(details.place().value());
        }

        @Override
        public String sentence() {
            if (details != null && oldDetails != null) {
                return "Stand now planned for " + details.days().inWords() + ", " + details.place() + "; before "
                        + oldDetails.days().inWords() + ", " + oldDetails.place() + ": " + reason;
            }
            return "Stand moved from " + oldDays.inWords() + " to " + days.inWords() + ": " + reason;
        }
    }

    /** @param late reported after the last day of the week */
    record StandHeld(
            StandId id,
            CampaignId campaign,
            TrustCode trust,
            StandDetails details,
            StandFigures figures,
            boolean late,
            @Nullable Boolean heldBack)
            implements StandEvent, FigureEvent {

        public StandHeld(
                StandId id,
                CampaignId campaign,
                TrustCode trust,
                StandDetails details,
                StandFigures figures,
                boolean late) {
            this(id, campaign, trust, details, figures, late, null);
        }

        @Override
        public ActivityContribution contribution(@Nullable ActivityContribution before) {
            return ActivityContribution.held(
                            this, details.days(), details.place().value(), figures.visitors(), late)
                    .at(stageAfter());
        }

        @Override
        public String sentence() {
            return "Stand held on " + details.days().inWords() + ", " + details.place() + ": "
                    + figuresInWords(figures.inWords()) + ".";
        }
    }

    record VisitorsTallied(
            StandId id, CampaignId campaign, TrustCode trust, String device, long number, int taps, Instant tappedAt)
            implements StandEvent {
        @Override
        public boolean minor() {
            return true;
        }

        @Override
        public String sentence() {
            return String.format(Locale.UK, "Visitors tallied at the stand: %+,d.", taps);
        }
    }

    /**
     * A link to the counter was made.
     *
     * @param key the hash of the key at the end of the link
     */
    record TallyLinkMade(StandId id, CampaignId campaign, TrustCode trust, TallyKeyHash key) implements StandEvent {
        @Override
        public boolean minor() {
            return true;
        }

        @Override
        public String sentence() {
            return "A link for counting at the stand was created; any earlier link no longer works.";
        }
    }

    record StandRevised(
            StandId id,
            CampaignId campaign,
            TrustCode trust,
            StandFigures oldFigures,
            StandFigures figures,
            Reason reason,
            @Nullable Boolean heldBack)
            implements StandEvent, RevisionEvent {

        public StandRevised(
                StandId id,
                CampaignId campaign,
                TrustCode trust,
                StandFigures oldFigures,
                StandFigures figures,
                Reason reason) {
            this(id, campaign, trust, oldFigures, figures, reason, null);
        }

        @Override
        public ActivityContribution contribution(@Nullable ActivityContribution before) {
            return ActivityContribution.of(before).measured(figures.visitors()).at(stageAfter());
        }

        @Override
        public String sentence() {
            return "Stand revised to " + figuresInWords(figures.inWords()) + ", before " + oldFigures.inWords() + ": "
                    + reason;
        }
    }

    record StandCorrected(
            StandId id,
            CampaignId campaign,
            TrustCode trust,
            StandDetails oldDetails,
            StandFigures oldFigures,
            StandDetails details,
            StandFigures figures,
            Reason reason,
            @Nullable Boolean heldBack)
            implements StandEvent, CorrectionEvent {

        public StandCorrected(
                StandId id,
                CampaignId campaign,
                TrustCode trust,
                StandDetails oldDetails,
                StandFigures oldFigures,
                StandDetails details,
                StandFigures figures,
                Reason reason) {
            this(id, campaign, trust, oldDetails, oldFigures, details, figures, reason, null);
        }

        @Override
        public ActivityContribution contribution(@Nullable ActivityContribution before) {
            return ActivityContribution.of(before)
                    .on(details.days())
                    .titled(details.place().value())
                    .measured(figures.visitors())
                    .at(stageAfter());
        }

        @Override
        public String sentence() {
            return "Stand corrected to " + details.days().inWords() + ", " + details.place() + ", "
                    + figuresInWords(figures.inWords()) + "; before "
                    + oldDetails.days().inWords() + ", "
                    + oldDetails.place() + ", " + oldFigures.inWords() + ": " + reason;
        }
    }

    record StandCancelled(StandId id, CampaignId campaign, TrustCode trust, Reason reason)
            implements StandEvent, CancellationEvent {
        @Override
        public String sentence() {
            return "Stand cancelled: " + reason;
        }
    }

    record StandWithdrawn(StandId id, CampaignId campaign, TrustCode trust, Reason reason)
            implements StandEvent, WithdrawalEvent {
        @Override
        public String sentence() {
            return "Stand withdrawn: " + reason;
        }
    }

    record StandRestored(StandId id, CampaignId campaign, TrustCode trust, Reason reason)
            implements StandEvent, RestorationEvent {
        @Override
        public String sentence() {
            return "Stand restored: " + reason;
        }
    }

    /** An organiser confirmed figures that were held back. */
    record StandFiguresConfirmed(StandId id, CampaignId campaign, TrustCode trust, StandFigures figures)
            implements StandEvent, FigureConfirmationEvent {
        @Override
        public String sentence() {
            return "Stand: figures checked and confirmed, " + figures.inWords() + ".";
        }
    }

    /** An organiser sent figures that were held back to the trust. */
    record StandFiguresReturned(StandId id, CampaignId campaign, TrustCode trust, Reason reason)
            implements StandEvent, FigureReturnEvent {
        @Override
        public String sentence() {
            return "Stand: figures sent back to the trust to be corrected: " + reason;
        }
    }
}
