package tracker.domain.outlook;

import java.util.function.IntPredicate;

/**
 * The share of the final figure that is known after a number of days.
 *
 * <p>The chain ladder: from one age to the next the known figure grows by the sum of all days at the later age over the
 * sum of the same days at the earlier one. The shares are the products of these factors, starting at the end (T. Mack,
 * Distribution-free calculation of the standard error of chain ladder reserve estimates, ASTIN Bulletin 23, 1993, for
 * the estimator of the factors). The factors use the whole year before together with the ages this year has reached, so
 * that the tracker adapts if trusts report sooner than they did.
 */
final class ReportingDelay {

    private final double[] share = new double[ReportingTriangle.OLDEST + 1];

    /**
     * Estimates the delay.
     *
     * @param today the day of the campaign on which the query is made; of {@code now} nothing later is known
     */
    ReportingDelay(ReportingTriangle then, ReportingTriangle now, int today) {
        share[ReportingTriangle.OLDEST] = 1;
        for (int age = ReportingTriangle.OLDEST - 1; age >= 0; age--) {
            int next = age + 1;
            double earlier = sum(then, age, day -> true) + sum(now, age, day -> day + next <= today);
            double later = sum(then, next, day -> true) + sum(now, next, day -> day + next <= today);
            share[age] = share[next] * (later <= 0 ? 1 : Math.clamp(earlier / later, 0, 1));
        }
    }

    private static double sum(ReportingTriangle triangle, int age, IntPredicate wanted) {
        return triangle.days().stream()
                .filter(wanted::test)
                .mapToDouble(day -> triangle.known(day, age))
                .sum();
    }

    /** The share at that age; 0 for a day to come. */
    double after(int age) {
        return age < 0 ? 0 : share[Math.min(age, ReportingTriangle.OLDEST)];
    }
}
