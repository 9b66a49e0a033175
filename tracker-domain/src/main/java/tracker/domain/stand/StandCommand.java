package tracker.domain.stand;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityCommand;
import tracker.domain.campaign.CampaignId;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Reason;
import tracker.domain.trust.TrustCode;

/** What can be asked of a stand. */
public sealed interface StandCommand extends ActivityCommand {

    @Override
    @TargetAggregateIdentifier
    StandId id();

    record BookStand(StandId id, CampaignId campaign, TrustCode trust, StandDetails details) implements StandCommand {}

    record RescheduleStand(StandId id, CampaignId campaign, TrustCode trust, DayRange days, Reason reason)
            implements StandCommand {}

    /**
     * Also for a stand that was never booked.
     *
     * @param details null when it was held as booked
     */
    record RecordStandHeld(
            StandId id,
            CampaignId campaign,
            TrustCode trust,
            @Nullable StandDetails details,
            StandFigures figures) implements StandCommand {}

    /**
     * @param device which counter; opaque
     * @param number running number of this message on that device, from 1
     * @param taps how many visitors since its last message; below zero takes taps back
     * @param tappedAt the device's own clock, which may be wrong; nothing is decided on it
     */
    record TallyVisitors(
            StandId id, CampaignId campaign, TrustCode trust, String device, long number, int taps, Instant tappedAt)
            implements StandCommand {}

    /**
     * Gives the counter of a stand a link for those who have no account, its first or another one; the one before stops working.
     *
     * @param key with what the link ends, as a hash: the key itself stays with whoever asked
     */
    record MakeTallyLink(StandId id, CampaignId campaign, TrustCode trust, TallyKeyHash key) implements StandCommand {}

    record ReviseStand(StandId id, CampaignId campaign, TrustCode trust, StandFigures figures, Reason reason)
            implements StandCommand {}

    /** @param details null when only the figures were wrong */
    record CorrectStand(
            StandId id,
            CampaignId campaign,
            TrustCode trust,
            @Nullable StandDetails details,
            StandFigures figures,
            Reason reason)
            implements StandCommand {}

    record CancelStand(StandId id, CampaignId campaign, TrustCode trust, Reason reason) implements StandCommand {}

    record WithdrawStand(StandId id, CampaignId campaign, TrustCode trust, Reason reason) implements StandCommand {}

    record RestoreStand(StandId id, CampaignId campaign, TrustCode trust, Reason reason) implements StandCommand {}
}
