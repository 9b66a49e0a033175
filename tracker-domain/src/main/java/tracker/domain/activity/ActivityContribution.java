package tracker.domain.activity;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.CampaignId;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Reach;
import tracker.domain.shared.School;
import tracker.domain.trust.TrustCode;

/**
 * What one activity adds to participation, between two facts about it.
 *
 * @param kind of which kind it is
 * @param campaign for which year
 * @param trust by whom; null for a learner of no trust
 * @param days when it happened, or is to happen
 * @param title what people would call it: the place, the school, the department, the course
 * @param stage how far it has come
 * @param reach whom it met; unknown until it is held
 * @param late whether it was first told after the last day of the week
 * @param withdrawn whether it was logged by mistake; it counts nothing until it is restored
 * @param urn the number in the national register of the school it was in, or whose students came; null where none is named
 */
public record ActivityContribution(
        ActivityKind kind,
        CampaignId campaign,
        @Nullable TrustCode trust,
        DayRange days,
        String title,
        ActivityStage stage,
        Reach reach,
        boolean late,
        boolean withdrawn,
        @Nullable String urn) {

    public static ActivityContribution planned(ActivityEvent fact, DayRange days, String title, boolean late) {
        return first(fact, days, title, ActivityStage.PLANNED, Reach.UNKNOWN, late);
    }

    public static ActivityContribution held(
            ActivityEvent fact, DayRange days, String title, Reach reach, boolean late) {
        return first(fact, days, title, ActivityStage.HELD, reach, late);
    }

    /** Completed, but on a day that does not belong to the campaign. */
    public static ActivityContribution outside(ActivityEvent fact, DayRange days, String title) {
        return first(fact, days, title, ActivityStage.OUTSIDE, Reach.UNKNOWN, false);
    }

    private static ActivityContribution first(
            ActivityEvent fact, DayRange days, String title, ActivityStage stage, Reach reach, boolean late) {
        return new ActivityContribution(
                fact.kind(), fact.campaign(), fact.trust(), days, title, stage, reach, late, false, null);
    }

    /** The same one, for facts that can only follow another. */
    public static ActivityContribution of(@Nullable ActivityContribution before) {
        return Objects.requireNonNull(before, "this fact follows another");
    }

    public ActivityContribution on(DayRange newDays) {
        return new ActivityContribution(kind, campaign, trust, newDays, title, stage, reach, late, withdrawn, urn);
    }

    public ActivityContribution titled(String newTitle) {
        return new ActivityContribution(kind, campaign, trust, days, newTitle, stage, reach, late, withdrawn, urn);
    }

    /** @param school null where none is named */
    public ActivityContribution with(@Nullable School school) {
        String itsUrn = school == null ? null : school.urn();
        return new ActivityContribution(kind, campaign, trust, days, title, stage, reach, late, withdrawn, itsUrn);
    }

    public ActivityContribution measured(Reach newReach) {
        return new ActivityContribution(kind, campaign, trust, days, title, stage, newReach, late, withdrawn, urn);
    }

    public ActivityContribution at(ActivityStage newStage) {
        return new ActivityContribution(kind, campaign, trust, days, title, newStage, reach, late, withdrawn, urn);
    }

    public ActivityContribution withdrawn(boolean nowWithdrawn) {
        return new ActivityContribution(kind, campaign, trust, days, title, stage, reach, late, nowWithdrawn, urn);
    }

    /** The stage it counts as: withdrawn if it is, whatever it was before; but what lies outside never counts. */
    public ActivityStage countsAs() {
        return withdrawn && stage != ActivityStage.OUTSIDE ? ActivityStage.WITHDRAWN : stage;
    }
}
