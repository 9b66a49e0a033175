package tracker.domain.outlook;

import java.util.Map;
import java.util.function.IntPredicate;

/**
 * One part of what is still to come: of activities of one kind and origin.
 *
 * @param byDay the expected amount of each day; below 0 where reports are likely to be withdrawn
 * @param dispersion the variance over the mean that chance gives
 * @param relativeError the squared relative error of the estimate, which the days share
 * @param sway by how much of itself the part moves because years differ, as a standard deviation
 */
record RemainingPart(Map<Integer, Double> byDay, double dispersion, double relativeError, double sway) {

    RemainingPart {
        byDay = Map.copyOf(byDay);
    }

    /** The expected amount of those days. */
    double on(IntPredicate days) {
        double sum = 0;
        for (Map.Entry<Integer, Double> each : byDay.entrySet()) {
            sum += days.test(each.getKey()) ? each.getValue() : 0;
        }
        return sum;
    }
}
