package tracker.domain.stand;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityCommands;
import tracker.domain.activity.ActivityEntry;
import tracker.domain.campaign.CampaignId;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Reason;
import tracker.domain.stand.StandCommand.BookStand;
import tracker.domain.stand.StandCommand.CancelStand;
import tracker.domain.stand.StandCommand.ConfirmStandFigures;
import tracker.domain.stand.StandCommand.CorrectStand;
import tracker.domain.stand.StandCommand.MakeTallyLink;
import tracker.domain.stand.StandCommand.RecordStandHeld;
import tracker.domain.stand.StandCommand.RescheduleStand;
import tracker.domain.stand.StandCommand.RestoreStand;
import tracker.domain.stand.StandCommand.ReturnStandFigures;
import tracker.domain.stand.StandCommand.ReviseStand;
import tracker.domain.stand.StandCommand.TallyVisitors;
import tracker.domain.stand.StandCommand.WithdrawStand;
import tracker.domain.trust.TrustCode;

/** Creates every command to one stand. */
public record StandCommands(StandId id, CampaignId campaign, TrustCode trust)
        implements ActivityCommands<StandDetails, StandFigures> {

    public static StandCommands of(String id, CampaignId campaign, TrustCode trust) {
        return new StandCommands(new StandId(id), campaign, trust);
    }

    @Override
    public StandCommand plan(StandDetails details) {
        return new BookStand(id, campaign, trust, details);
    }

    @Override
    public StandCommand report(@Nullable StandDetails details, StandFigures figures) {
        return new RecordStandHeld(id, campaign, trust, details, figures);
    }

    @Override
    public StandCommand move(DayRange days, Reason reason) {
        return new RescheduleStand(id, campaign, trust, days, reason);
    }

    @Override
    public StandCommand replan(StandDetails details, Reason reason) {
        return new RescheduleStand(id, campaign, trust, details.days(), reason, details);
    }

    @Override
    public StandCommand revise(StandFigures figures, Reason reason) {
        return new ReviseStand(id, campaign, trust, figures, reason);
    }

    @Override
    public StandCommand correct(@Nullable StandDetails details, StandFigures figures, Reason reason) {
        return new CorrectStand(id, campaign, trust, details, figures, reason);
    }

    @Override
    public StandCommand cancel(Reason reason) {
        return new CancelStand(id, campaign, trust, reason);
    }

    @Override
    public StandCommand withdraw(Reason reason) {
        return new WithdrawStand(id, campaign, trust, reason);
    }

    @Override
    public StandCommand restore(Reason reason) {
        return new RestoreStand(id, campaign, trust, reason);
    }

    /**
     * Records visitors counted on one device.
     *
     * @param device which counter
     * @param number the sequence number of this message on that device, from 1
     * @param taps how many visitors since its last message; negative to take taps back
     * @param tappedAt the device's own clock
     */
    public StandCommand tally(String device, long number, int taps, Instant tappedAt) {
        return new TallyVisitors(id, campaign, trust, device, number, taps, tappedAt);
    }

    /**
     * Makes a link to the counter.
     *
     * @param key the hash of the key at the end of the link
     */
    public StandCommand makeTallyLink(TallyKeyHash key) {
        return new MakeTallyLink(id, campaign, trust, key);
    }

    @Override
    public StandCommand confirmFigures() {
        return new ConfirmStandFigures(id, campaign, trust);
    }

    @Override
    public StandCommand returnFigures(Reason reason) {
        return new ReturnStandFigures(id, campaign, trust, reason);
    }

    @Override
    public StandDetails details(ActivityEntry entry) {
        return new StandDetails(
                entry.days(), ActivityCommands.required(entry.place()), entry.specialisms(), entry.note());
    }

    @Override
    public StandFigures figures(ActivityEntry entry) {
        return new StandFigures(entry.reach(), entry.staffing());
    }
}
