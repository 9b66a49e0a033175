package tracker.domain.activity;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.CampaignId;
import tracker.domain.shared.RuleBroken;
import tracker.domain.trust.TrustCode;

/**
 * The state every activity aggregate keeps: its owner, its stage, and whether it is withdrawn. The aggregates share
 * this value, not code that decides.
 *
 * @param campaign null before the first event
 * @param trust null before the first event, and for a learner without a trust
 * @param stage null before the first event
 * @param withdrawn logged by mistake
 */
public record ActivityState(
        @Nullable CampaignId campaign,
        @Nullable TrustCode trust,
        @Nullable ActivityStage stage,
        boolean withdrawn) {

    public static final ActivityState NOT_BEGUN = new ActivityState(null, null, null, false);

    public static ActivityState begun(ActivityEvent event, ActivityStage stage) {
        return new ActivityState(event.campaign(), event.trust(), stage, false);
    }

    public ActivityState at(ActivityStage newStage) {
        return new ActivityState(campaign, trust, newStage, withdrawn);
    }

    public ActivityState withdrawn(boolean nowWithdrawn) {
        return new ActivityState(campaign, trust, stage, nowWithdrawn);
    }

    public boolean hasBegun() {
        return stage != null;
    }

    /** Planned and not withdrawn. */
    public boolean planned() {
        return stage == ActivityStage.PLANNED && !withdrawn;
    }

    /** Held and not withdrawn. */
    public boolean held() {
        return stage == ActivityStage.HELD && !withdrawn;
    }

    public boolean cancelled() {
        return stage == ActivityStage.CANCELLED;
    }

    /** Refuses a command for another trust or campaign than the activity's own. */
    public void refuseOtherOwner(ActivityCommand command) {
        if (!hasBegun()) {
            return;
        }
        RuleBroken.when(!Objects.equals(trust, command.trust()), ParticipationRule.AN_ACTIVITY_STAYS_WITH_ITS_TRUST);
        RuleBroken.when(!command.campaign().equals(campaign), ParticipationRule.AN_ACTIVITY_STAYS_IN_ITS_CAMPAIGN);
    }
}
