package tracker.domain.outlook;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How much two years differ beyond chance, as the standard deviation of the logarithm of a ratio.
 *
 * <p>The activities known at the same point are grouped by kind and state. The ratio of each group to its group of the
 * year before would be the same for all but for chance, if only the size of the years differed. How much more they
 * scatter is the moment estimator of R. DerSimonian and N. Laird (Meta-analysis in clinical trials, Controlled Clinical
 * Trials 7, 1986). With few groups it says little, so it is shrunk towards {@link #USUAL}.
 */
final class YearVariation {

    /** The usual variation, and the number of groups that it weighs as much as. */
    private static final double USUAL = 0.1;

    private static final double WORTH_OF_THE_USUAL = 6;

    private static final double LEAST = 0.02;
    private static final double FEWEST_IN_A_GROUP = 10;

    /** So that a group that is empty in one year has a ratio too. */
    private static final double CONTINUITY = 0.5;

    private YearVariation() {}

    /**
     * Estimates the variation.
     *
     * @param now as known at the point
     * @param then from the same point of the year before
     * @param today the day of the point
     */
    static double of(TransitionTable now, TransitionTable then, int today) {
        Map<String, Double> groups = new HashMap<>();
        Map<String, Double> groupsThen = new HashMap<>();
        for (ActivityTransition each : now.transitions()) {
            if (each.known()) {
                groups.merge(
                        each.kind() + state(each.after(), each.dayAfter() > today),
                        (double) each.activities(),
                        Double::sum);
            }
        }
        for (ActivityTransition each : then.transitions()) {
            if (each.wasKnown()) {
                groupsThen.merge(
                        each.kind() + state(each.before(), each.dayBefore() > today),
                        (double) each.activities(),
                        Double::sum);
            }
        }
        return of(groups, groupsThen);
    }

    private static String state(KnownState state, boolean ahead) {
        return state + (state == KnownState.PLANNED && ahead ? " ahead" : "");
    }

    private static double of(Map<String, Double> now, Map<String, Double> then) {
        double weights = 0;
        double weightsSquared = 0;
        double sum = 0;
        double squares = 0;
        int groups = 0;
        for (String group : Stream.concat(now.keySet().stream(), then.keySet().stream())
                .distinct()
                .sorted()
                .toList()) {
            double here = now.getOrDefault(group, 0.0) + CONTINUITY;
            double there = then.getOrDefault(group, 0.0) + CONTINUITY;
            if (here + there >= FEWEST_IN_A_GROUP + 2 * CONTINUITY) {
                double logRatio = Math.log(here / there);
                double weight = 1 / (1 / here + 1 / there);
                weights += weight;
                weightsSquared += weight * weight;
                sum += weight * logRatio;
                squares += weight * logRatio * logRatio;
                groups++;
            }
        }
        if (groups < 2) {
            return USUAL;
        }
        double heterogeneity = squares - sum * sum / weights - (groups - 1);
        double seen = heterogeneity / (weights - weightsSquared / weights);
        double shrunk = (WORTH_OF_THE_USUAL * USUAL * USUAL + (groups - 1) * seen) / (WORTH_OF_THE_USUAL + groups - 1);
        return Math.sqrt(Math.max(shrunk, LEAST * LEAST));
    }
}
