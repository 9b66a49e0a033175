package tracker.ui.participation;

import java.util.List;
import java.util.Optional;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.AnnouncedCampaign.Goal;
import tracker.domain.campaign.Measure;
import tracker.domain.participation.ActivityKind;
import tracker.domain.participation.Participation;
import tracker.ui.shared.Figures;

/**
 * A goal and how much of it is reached.
 *
 * @param goal as the national team set it
 * @param reached so far
 */
record GoalProgress(Goal goal, long reached) {

    private static final int WHOLE = 100;

    /** The goal that speaks of this measure in this very part of the country. */
    static Optional<GoalProgress> of(AnnouncedCampaign campaign, Participation now, Measure measure) {
        return campaign.goals().stream()
                .filter(goal -> goal.measure() == measure && goal.part().equals(now.part()))
                .findFirst()
                .map(goal -> new GoalProgress(goal, reached(now, measure)));
    }

    static List<GoalProgress> all(AnnouncedCampaign campaign, Participation now) {
        return List.of(Measure.values()).stream()
                .flatMap(measure -> of(campaign, now, measure).stream())
                .toList();
    }

    private static long reached(Participation now, Measure measure) {
        return switch (measure) {
            case ACTIVITIES -> now.total().held();
            case PEOPLE -> now.total().reached().best();
            case TRUSTS -> now.trusts().takingPart();
            case VIDEOS -> now.of(ActivityKind.VIDEO).held();
            case COMPLETIONS -> now.of(ActivityKind.COURSE).held();
        };
    }

    /** Rounded down, so that 100 is only said of what is reached. */
    int percent() {
        return (int) Math.min(Integer.MAX_VALUE, reached * WHOLE / goal.target());
    }

    /** "12% of the goal of 50,000", or that it is reached. */
    String inWords() {
        return reached >= goal.target()
                ? "the goal of " + Figures.count(goal.target()) + " is reached"
                : percent() + "% of the goal of " + Figures.count(goal.target());
    }
}
