package tracker.domain.ambassadorsession;

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

    record RescheduleAmbassadorSession(AmbassadorSessionId id, CampaignId campaign, TrustCode trust, LocalDate day, Reason reason)
            implements AmbassadorSessionCommand {}

    /**
     * Also for an ambassador session that was never booked.
     *
     * @param details null when it was delivered as booked
     */
    record DeliverAmbassadorSession(
            AmbassadorSessionId id,
            CampaignId campaign,
            TrustCode trust,
            @Nullable AmbassadorSessionDetails details,
            AmbassadorSessionFigures figures)
            implements AmbassadorSessionCommand {}

    record ReviseAmbassadorSession(
            AmbassadorSessionId id, CampaignId campaign, TrustCode trust, AmbassadorSessionFigures figures, Reason reason)
            implements AmbassadorSessionCommand {}

    /** @param details null when only the figures were wrong */
    record CorrectAmbassadorSession(
            AmbassadorSessionId id,
            CampaignId campaign,
            TrustCode trust,
            @Nullable AmbassadorSessionDetails details,
            AmbassadorSessionFigures figures,
            Reason reason)
            implements AmbassadorSessionCommand {}

    record CancelAmbassadorSession(AmbassadorSessionId id, CampaignId campaign, TrustCode trust, Reason reason)
            implements AmbassadorSessionCommand {}

    record WithdrawAmbassadorSession(AmbassadorSessionId id, CampaignId campaign, TrustCode trust, Reason reason)
            implements AmbassadorSessionCommand {}

    record RestoreAmbassadorSession(AmbassadorSessionId id, CampaignId campaign, TrustCode trust, Reason reason)
            implements AmbassadorSessionCommand {}
}
