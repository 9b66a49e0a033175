package tracker.domain.ambassadorsession;

import tracker.domain.activity.FigureCommand;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.CampaignId;
import tracker.domain.activity.ActivityCommand;
import tracker.domain.shared.Reason;
import tracker.domain.trust.TrustCode;

/** What can be asked of an ambassador session. */
public sealed interface AmbassadorSessionCommand extends ActivityCommand {

    @Override
    @TargetAggregateIdentifier
    AmbassadorSessionId id();

    record BookAmbassadorSession(AmbassadorSessionId id, CampaignId campaign, TrustCode trust, AmbassadorSessionDetails details)
            implements AmbassadorSessionCommand {}

    /**
     * Moves what is planned to another day, or changes all that is planned.
     *
     * @param details null if only the day changes; otherwise with the same day
     */
    record RescheduleAmbassadorSession(
            AmbassadorSessionId id,
            CampaignId campaign,
            TrustCode trust,
            LocalDate day,
            Reason reason,
            @Nullable AmbassadorSessionDetails details)
            implements AmbassadorSessionCommand {

        public RescheduleAmbassadorSession(AmbassadorSessionId id, CampaignId campaign, TrustCode trust, LocalDate day, Reason reason) {
            this(id, campaign, trust, day, reason, null);
        }
    }

    /**
     * Also for an ambassador session that was never booked.
     *
     * @param details null when it was delivered as booked
     */
    record DeliverAmbassadorSession(AmbassadorSessionId id, CampaignId campaign, TrustCode trust, @Nullable AmbassadorSessionDetails details, AmbassadorSessionFigures figures, boolean confirmed) implements AmbassadorSessionCommand, FigureCommand {

        public DeliverAmbassadorSession(AmbassadorSessionId id, CampaignId campaign, TrustCode trust, @Nullable AmbassadorSessionDetails details, AmbassadorSessionFigures figures) {
            this(id, campaign, trust, details, figures, false);
        }

        @Override
        public DeliverAmbassadorSession asConfirmed() {
            return new DeliverAmbassadorSession(id, campaign, trust, details, figures, true);
        }
    }

    record ReviseAmbassadorSession(AmbassadorSessionId id, CampaignId campaign, TrustCode trust, AmbassadorSessionFigures figures, Reason reason, boolean confirmed) implements AmbassadorSessionCommand, FigureCommand {

        public ReviseAmbassadorSession(AmbassadorSessionId id, CampaignId campaign, TrustCode trust, AmbassadorSessionFigures figures, Reason reason) {
            this(id, campaign, trust, figures, reason, false);
        }

        @Override
        public ReviseAmbassadorSession asConfirmed() {
            return new ReviseAmbassadorSession(id, campaign, trust, figures, reason, true);
        }
    }

    /** @param details null when only the figures were wrong */
    record CorrectAmbassadorSession(AmbassadorSessionId id, CampaignId campaign, TrustCode trust, @Nullable AmbassadorSessionDetails details, AmbassadorSessionFigures figures, Reason reason, boolean confirmed) implements AmbassadorSessionCommand, FigureCommand {

        public CorrectAmbassadorSession(AmbassadorSessionId id, CampaignId campaign, TrustCode trust, @Nullable AmbassadorSessionDetails details, AmbassadorSessionFigures figures, Reason reason) {
            this(id, campaign, trust, details, figures, reason, false);
        }

        @Override
        public CorrectAmbassadorSession asConfirmed() {
            return new CorrectAmbassadorSession(id, campaign, trust, details, figures, reason, true);
        }
    }

    record CancelAmbassadorSession(AmbassadorSessionId id, CampaignId campaign, TrustCode trust, Reason reason)
            implements AmbassadorSessionCommand {}

    record WithdrawAmbassadorSession(AmbassadorSessionId id, CampaignId campaign, TrustCode trust, Reason reason)
            implements AmbassadorSessionCommand {}

    record RestoreAmbassadorSession(AmbassadorSessionId id, CampaignId campaign, TrustCode trust, Reason reason)
            implements AmbassadorSessionCommand {}

    /** Confirms figures that were held back, which then count. */
    record ConfirmAmbassadorSessionFigures(AmbassadorSessionId id, CampaignId campaign, TrustCode trust) implements AmbassadorSessionCommand {}

    /** Sends figures that were held back to the trust, which corrects them or reports them again. */
    record ReturnAmbassadorSessionFigures(AmbassadorSessionId id, CampaignId campaign, TrustCode trust, Reason reason)
            implements AmbassadorSessionCommand {}
}
