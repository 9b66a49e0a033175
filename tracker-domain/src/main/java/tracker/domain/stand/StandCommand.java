package tracker.domain.stand;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityCommand;
import tracker.domain.activity.FigureCommand;
import tracker.domain.campaign.CampaignId;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Reason;
import tracker.domain.trust.TrustCode;

/** A command to a stand. */
public sealed interface StandCommand extends ActivityCommand {

    @Override
    @TargetAggregateIdentifier
    StandId id();

    record BookStand(StandId id, CampaignId campaign, TrustCode trust, StandDetails details) implements StandCommand {}

    /**
     * Moves what is planned to another day, or changes all that is planned.
     *
     * @param details null if only the day changes; otherwise with the same day
     */
    record RescheduleStand(
            StandId id,
            CampaignId campaign,
            TrustCode trust,
            DayRange days,
            Reason reason,
            @Nullable StandDetails details)
            implements StandCommand {

        public RescheduleStand(StandId id, CampaignId campaign, TrustCode trust, DayRange days, Reason reason) {
            this(id, campaign, trust, days, reason, null);
        }
    }

    /**
     * Reports a stand as held, whether or not it was booked before.
     *
     * @param details null if it was held as booked
     */
    record RecordStandHeld(
            StandId id,
            CampaignId campaign,
            TrustCode trust,
            @Nullable StandDetails details,
            StandFigures figures,
            boolean confirmed)
            implements StandCommand, FigureCommand {

        public RecordStandHeld(
                StandId id,
                CampaignId campaign,
                TrustCode trust,
                @Nullable StandDetails details,
                StandFigures figures) {
            this(id, campaign, trust, details, figures, false);
        }

        @Override
        public RecordStandHeld asConfirmed() {
            return new RecordStandHeld(id, campaign, trust, details, figures, true);
        }
    }

    /**
     * Records visitors counted on one device.
     *
     * @param device which counter; opaque
     * @param number the sequence number of this message on that device, from 1
     * @param taps how many visitors since its last message; negative to take taps back
     * @param tappedAt the device's own clock, which may be wrong; no rule depends on it
     */
    record TallyVisitors(
            StandId id, CampaignId campaign, TrustCode trust, String device, long number, int taps, Instant tappedAt)
            implements StandCommand {}

    /**
     * Makes a link to the counter of a stand for people without an account, the first or a replacement. The previous
     * link stops working.
     *
     * @param key the hash of the key at the end of the link; the key itself stays with the caller
     */
    record MakeTallyLink(StandId id, CampaignId campaign, TrustCode trust, TallyKeyHash key) implements StandCommand {}

    record ReviseStand(
            StandId id, CampaignId campaign, TrustCode trust, StandFigures figures, Reason reason, boolean confirmed)
            implements StandCommand, FigureCommand {

        public ReviseStand(StandId id, CampaignId campaign, TrustCode trust, StandFigures figures, Reason reason) {
            this(id, campaign, trust, figures, reason, false);
        }

        @Override
        public ReviseStand asConfirmed() {
            return new ReviseStand(id, campaign, trust, figures, reason, true);
        }
    }

    /**
     * Corrects what was reported.
     *
     * @param details null if only the figures were wrong
     */
    record CorrectStand(
            StandId id,
            CampaignId campaign,
            TrustCode trust,
            @Nullable StandDetails details,
            StandFigures figures,
            Reason reason,
            boolean confirmed)
            implements StandCommand, FigureCommand {

        public CorrectStand(
                StandId id,
                CampaignId campaign,
                TrustCode trust,
                @Nullable StandDetails details,
                StandFigures figures,
                Reason reason) {
            this(id, campaign, trust, details, figures, reason, false);
        }

        @Override
        public CorrectStand asConfirmed() {
            return new CorrectStand(id, campaign, trust, details, figures, reason, true);
        }
    }

    record CancelStand(StandId id, CampaignId campaign, TrustCode trust, Reason reason) implements StandCommand {}

    record WithdrawStand(StandId id, CampaignId campaign, TrustCode trust, Reason reason) implements StandCommand {}

    record RestoreStand(StandId id, CampaignId campaign, TrustCode trust, Reason reason) implements StandCommand {}

    /** Confirms figures that were held back, which then count. */
    record ConfirmStandFigures(StandId id, CampaignId campaign, TrustCode trust) implements StandCommand {}

    /** Sends figures that were held back to the trust, which corrects them or reports them again. */
    record ReturnStandFigures(StandId id, CampaignId campaign, TrustCode trust, Reason reason)
            implements StandCommand {}
}
