package tracker.domain.participation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.CampaignId;
import tracker.domain.shared.Days;
import tracker.domain.shared.Reach;
import tracker.domain.shared.School;
import tracker.domain.trust.TrustCode;

/**
 * What one activity adds to participation, between two facts about it.
 *
 * @param kind which of the five
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
public record Contribution(
        ActivityKind kind,
        CampaignId campaign,
        @Nullable TrustCode trust,
        Days days,
        String title,
        Stage stage,
        Reach reach,
        boolean late,
        boolean withdrawn,
        @Nullable String urn) {

    public static Contribution planned(ActivityEvent fact, Days days, String title, boolean late) {
        return first(fact, days, title, Stage.PLANNED, Reach.UNKNOWN, late);
    }

    public static Contribution held(ActivityEvent fact, Days days, String title, Reach reach, boolean late) {
        return first(fact, days, title, Stage.HELD, reach, late);
    }

    /** Completed, but on a day that does not belong to the campaign. */
    public static Contribution outside(ActivityEvent fact, Days days, String title) {
        return first(fact, days, title, Stage.OUTSIDE, Reach.UNKNOWN, false);
    }

    private static Contribution first(
            ActivityEvent fact, Days days, String title, Stage stage, Reach reach, boolean late) {
        return new Contribution(
                fact.kind(), fact.campaign(), fact.trust(), days, title, stage, reach, late, false, null);
    }

    /** The same one, for facts that can only follow another. */
    public static Contribution of(@Nullable Contribution before) {
        return Objects.requireNonNull(before, "this fact follows another");
    }

    public Contribution on(Days newDays) {
        return new Contribution(kind, campaign, trust, newDays, title, stage, reach, late, withdrawn, urn);
    }

    public Contribution titled(String newTitle) {
        return new Contribution(kind, campaign, trust, days, newTitle, stage, reach, late, withdrawn, urn);
    }

    /** @param school null where none is named */
    public Contribution with(@Nullable School school) {
        String itsUrn = school == null ? null : school.urn();
        return new Contribution(kind, campaign, trust, days, title, stage, reach, late, withdrawn, itsUrn);
    }

    public Contribution measured(Reach newReach) {
        return new Contribution(kind, campaign, trust, days, title, stage, newReach, late, withdrawn, urn);
    }

    public Contribution at(Stage newStage) {
        return new Contribution(kind, campaign, trust, days, title, newStage, reach, late, withdrawn, urn);
    }

    public Contribution withdrawn(boolean nowWithdrawn) {
        return new Contribution(kind, campaign, trust, days, title, stage, reach, late, nowWithdrawn, urn);
    }

    /** The stage it counts as: withdrawn if it is, whatever it was before; but what lies outside never counts. */
    public Stage countsAs() {
        return withdrawn && stage != Stage.OUTSIDE ? Stage.WITHDRAWN : stage;
    }
}
