package tracker.domain.activity;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.CampaignId;
import tracker.domain.shared.RuleBroken;
import tracker.domain.trust.TrustCode;

/**
 * What every activity remembers about itself: whose it is, how far it has come, and whether it was withdrawn. The activities
 * share this value, not code that decides.
 *
 * @param campaign null before the first fact
 * @param trust null before the first fact, and for a learner of no trust
 * @param stage null before the first fact
 * @param withdrawn logged by mistake
 */
public record ActivityState(
        @Nullable CampaignId campaign,
        @Nullable TrustCode trust,
        @Nullable ActivityStage stage,
        boolean withdrawn) {

    public static final ActivityState NOT_BEGUN = new ActivityState(null, null, null, false);

    public static ActivityState begun(ActivityEvent fact, ActivityStage stage) {
        return new ActivityState(fact.campaign(), fact.trust(), stage, false);
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

    /** Refuses a command for an activity that has begun in another trust's or campaign's name. */
    public void refuseOtherOwner(ActivityCommand command) {
        if (!hasBegun()) {
            return;
        }
        RuleBroken.when(!Objects.equals(trust, command.trust()), ParticipationRule.AN_ACTIVITY_STAYS_WITH_ITS_TRUST);
        RuleBroken.when(!command.campaign().equals(campaign), ParticipationRule.AN_ACTIVITY_STAYS_IN_ITS_CAMPAIGN);
    }
}
