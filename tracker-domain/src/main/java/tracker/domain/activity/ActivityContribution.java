package tracker.domain.activity;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.CampaignId;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Reach;
import tracker.domain.shared.School;
import tracker.domain.trust.TrustCode;

/**
 * What one activity contributes to participation between two of its events.
 *
 * @param kind its kind
 * @param campaign its year
 * @param trust the trust; null for a learner without a trust
 * @param days when it happened, or is to happen
 * @param title for people: the place, the school, the department, the course
 * @param stage its stage
 * @param reach the people reached; unknown until it is held
 * @param late whether it was first reported after the last day of the week
 * @param withdrawn whether it was logged by mistake; it counts nothing until it is restored
 * @param urn the number in the national register of the school it was in, or of the students' school; null if none is
 *     named
 * @param publicity what the public may learn of it before its day
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
        @Nullable String urn,
        Publicity publicity) {

    /** With the publicity of its kind. */
    public ActivityContribution(
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
        this(kind, campaign, trust, days, title, stage, reach, late, withdrawn, urn, Publicity.of(kind));
    }

    public static ActivityContribution planned(ActivityEvent event, DayRange days, String title, boolean late) {
        return first(event, days, title, ActivityStage.PLANNED, Reach.UNKNOWN, late);
    }

    public static ActivityContribution held(
            ActivityEvent event, DayRange days, String title, Reach reach, boolean late) {
        return first(event, days, title, ActivityStage.HELD, reach, late);
    }

    /** Completed, but on a day that does not belong to the campaign. */
    public static ActivityContribution outside(ActivityEvent event, DayRange days, String title) {
        return first(event, days, title, ActivityStage.OUTSIDE, Reach.UNKNOWN, false);
    }

    private static ActivityContribution first(
            ActivityEvent event, DayRange days, String title, ActivityStage stage, Reach reach, boolean late) {
        return new ActivityContribution(
                event.kind(), event.campaign(), event.trust(), days, title, stage, reach, late, false, null);
    }

    /** The contribution before an event that cannot be the first. */
    public static ActivityContribution of(@Nullable ActivityContribution before) {
        return Objects.requireNonNull(before, "this event is never the first");
    }

    public ActivityContribution on(DayRange newDays) {
        return new ActivityContribution(
                kind, campaign, trust, newDays, title, stage, reach, late, withdrawn, urn, publicity);
    }

    public ActivityContribution titled(String newTitle) {
        return new ActivityContribution(
                kind, campaign, trust, days, newTitle, stage, reach, late, withdrawn, urn, publicity);
    }

    /**
     * The contribution at a school.
     *
     * @param school null if none is named
     */
    public ActivityContribution with(@Nullable School school) {
        String itsUrn = school == null ? null : school.urn();
        return new ActivityContribution(
                kind, campaign, trust, days, title, stage, reach, late, withdrawn, itsUrn, publicity);
    }

    public ActivityContribution publicised(Publicity newPublicity) {
        return new ActivityContribution(
                kind, campaign, trust, days, title, stage, reach, late, withdrawn, urn, newPublicity);
    }

    public ActivityContribution measured(Reach newReach) {
        return new ActivityContribution(
                kind, campaign, trust, days, title, stage, newReach, late, withdrawn, urn, publicity);
    }

    public ActivityContribution at(ActivityStage newStage) {
        return new ActivityContribution(
                kind, campaign, trust, days, title, newStage, reach, late, withdrawn, urn, publicity);
    }

    public ActivityContribution withdrawn(boolean nowWithdrawn) {
        return new ActivityContribution(
                kind, campaign, trust, days, title, stage, reach, late, nowWithdrawn, urn, publicity);
    }

    /** After a restoration: what was withdrawn counts as it did before, and what was cancelled is planned again. */
    public ActivityContribution restored() {
        return withdrawn ? withdrawn(false) : at(ActivityStage.PLANNED);
    }

    /**
     * The first day on which the public sees what it is and where. Null if that is told already: it is open to the
     * public, or has taken place.
     */
    public @Nullable LocalDate shownFrom() {
        return publicity.openToPublic() || stage.isReported() ? null : days.from();
    }

    /**
     * The stage it counts as: withdrawn if it is withdrawn, except that an activity outside the campaign stays outside.
     */
    public ActivityStage countsAs() {
        return withdrawn && stage != ActivityStage.OUTSIDE ? ActivityStage.WITHDRAWN : stage;
    }
}
