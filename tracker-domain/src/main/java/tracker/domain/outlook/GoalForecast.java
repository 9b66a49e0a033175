package tracker.domain.outlook;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.AnnouncedCampaign.Goal;

/**
 * Progress of a goal and its forecast.
 *
 * @param name of the area it is set for, for people
 * @param now as known now
 * @param then at the same point of the year before; empty if unknown
 * @param perDay needed on each remaining day, today included; empty if the goal is met or no day is left
 * @param end the forecast; null if there is none
 * @param closed whether reporting has ended, so that the figure is final
 */
public record GoalForecast(
        Goal goal,
        String name,
        long now,
        OptionalLong then,
        OptionalDouble perDay,
        @Nullable FigureEstimate end,
        boolean closed) {

    /** The outlook of a goal. */
    public enum GoalStatus {
        MET("met"),
        LIKELY("likely to be met"),
        OPEN("may or may not be met"),
        UNLIKELY("unlikely to be met"),
        UNKNOWN("too early to say"),
        NOT_MET("not met");

        private final String words;

        GoalStatus(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public GoalStatus status() {
        if (now >= goal.target()) {
            return GoalStatus.MET;
        }
        if (closed) {
            return GoalStatus.NOT_MET;
        }
        if (end == null) {
            return GoalStatus.UNKNOWN;
        }
        if (end.low() >= goal.target()) {
            return GoalStatus.LIKELY;
        }
        return end.high() < goal.target() ? GoalStatus.UNLIKELY : GoalStatus.OPEN;
    }

    /** The percentage of the target reached so far. */
    public int percent() {
        return goal.percent(now);
    }
}
