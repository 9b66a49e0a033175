package tracker.domain.outlook;

import java.util.HashMap;
import java.util.Map;

/**
 * On which day activities of one kind were held in the end, of those that were planned at the point: most on the day
 * planned, the others on the days they were moved to.
 */
final class DestinationDays {

    private static final double WORTH = 8;

    private final TransitionTable then;
    private final Map<Integer, Double> shares = new HashMap<>();
    private final double stayed;

    /**
     * Derives them.
     *
     * @param then the activities of one kind, from the point to the end of the year before
     * @param lastNow the last day of the week now; a later day counts as this one
     */
    DestinationDays(TransitionTable then, int lastNow) {
        this.then = then.only(each -> each.wasPlanned() && each.held());
        this.stayed = staying(this.then, 1);
        double moved = this.then.count(each -> each.dayAfter() != each.dayBefore());
        for (ActivityTransition each : this.then.transitions()) {
            if (each.dayAfter() != each.dayBefore()) {
                shares.merge(Math.min(lastNow, each.dayAfter()), each.activities() / moved, Double::sum);
            }
        }
    }

    private static double staying(TransitionTable planned, double usual) {
        double stayed = planned.count(each -> each.dayAfter() == each.dayBefore());
        double all = planned.count(each -> true);
        return (stayed + WORTH * usual) / (all + WORTH);
    }

    /**
     * The days on which they are expected to be held.
     *
     * @param planned the expected amounts by the day planned
     * @param origin of all of them
     */
    Map<Integer, Double> of(Map<Integer, Double> planned, OriginClass origin, int today) {
        if (shares.isEmpty()) {
            return planned;
        }
        double stay =
                staying(then.only(each -> OriginClass.of(each.before(), each.dayBefore(), today) == origin), stayed);
        double all = planned.values().stream().mapToDouble(each -> each).sum();
        Map<Integer, Double> days = new HashMap<>();
        planned.forEach((day, amount) -> days.merge(day, amount * stay, Double::sum));
        shares.forEach((day, share) -> days.merge(day, all * (1 - stay) * share, Double::sum));
        return days;
    }
}
