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

    /** After a restoration: what was withdrawn is as it was before, and what was cancelled is planned again. */
    public ActivityState restored() {
        return withdrawn ? withdrawn(false) : at(ActivityStage.PLANNED);
    }

    /** Withdrawn or cancelled, and so what a restoration undoes. */
    public boolean canBeRestored() {
        return withdrawn || cancelled();
    }

    public boolean hasBegun() {
        return stage != null;
    }

    /** Planned and not withdrawn. */
    public boolean planned() {
        return stage == ActivityStage.PLANNED && !withdrawn;
    }

    /** Held and not withdrawn, whether or not its figures count yet. */
    public boolean held() {
        return stage != null && stage.isReported() && !withdrawn;
    }

    public boolean cancelled() {
        return stage == ActivityStage.CANCELLED;
    }

    /**
     * Refuses figures that are unusual for the kind until the sender confirms them.
     *
     * @param before the figures so far; null for the first report
     * @return true if they are held back until an organiser confirms them; null if they count at once. Numbers that do
     *     not change are neither asked about nor held back again
     */
    public @Nullable Boolean holdsBack(FigureCommand command, ActivityKind kind, @Nullable ActivityFigures before) {
        ActivityFigures now = command.figures();
        if (before != null && now.hasSameNumbersAs(before)) {
            return stage != null && stage.awaitsFigures() ? true : null;
        }
        if (!command.confirmed()) {
            FigurePlausibility.question(kind, now).ifPresent(question -> {
                throw new RuleBroken(ParticipationRule.UNUSUAL_FIGURES_ARE_CONFIRMED, question.sentence());
            });
        }
        return FigurePlausibility.isImplausible(kind, now) ? true : null;
    }

    /** Whether an organiser sent the figures back: the same figures again are then an answer, and wait again. */
    public boolean figuresSentBack() {
        return stage == ActivityStage.SENT_BACK;
    }

    /** Refuses to confirm or send back figures that are not waiting for it. */
    public void refuseFiguresNotBeingChecked() {
        RuleBroken.when(
                stage != ActivityStage.BEING_CHECKED || withdrawn,
                ParticipationRule.ONLY_FIGURES_BEING_CHECKED_ARE_DECIDED);
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
