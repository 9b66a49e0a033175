package tracker.ui.boards;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tracker.domain.campaign.AnnouncedCampaign.Goal;
import tracker.domain.campaign.CampaignMeasure;
import tracker.domain.participation.BoardFilter;
import tracker.domain.participation.ParticipationSummary;
import tracker.ui.shared.FigureFormat;

/**
 * A goal and its progress.
 *
 * @param goal set by the national team
 * @param reached so far
 */
record GoalProgress(Goal goal, long reached) {

    /**
     * The goal for this measure and area. Goals count all activities, so there is none for a filtered board.
     */
    static Optional<GoalProgress> of(BoardContent place, CampaignMeasure measure) {
        return place.filter().equals(BoardFilter.NONE) ? set(place, measure) : Optional.empty();
    }

    private static Optional<GoalProgress> set(BoardContent place, CampaignMeasure measure) {
        ParticipationSummary now = place.participation();
        return place.board().campaign().goals().stream()
                .filter(goal -> goal.measure() == measure && goal.area().equals(now.area()))
                .findFirst()
                .map(goal -> new GoalProgress(goal, now.of(measure)));
    }

    static List<GoalProgress> all(BoardContent place) {
        return Stream.of(CampaignMeasure.values())
                .flatMap(measure -> of(place, measure).stream())
                .toList();
    }

    /** Whether any goal is set for this area, regardless of the filter. */
    static boolean anySet(BoardContent place) {
        return Stream.of(CampaignMeasure.values())
                .anyMatch(measure -> set(place, measure).isPresent());
    }

    int percent() {
        return goal.percent(reached);
    }

    /** "12% of the goal of 50,000", or "Goal of 50,000 reached". */
    String inWords() {
        return reached >= goal.target()
                ? "Goal of " + FigureFormat.count(goal.target()) + " reached"
                : percent() + "% of the goal of " + FigureFormat.count(goal.target());
    }
}
