package tracker.domain.outlook;

import java.util.function.IntPredicate;

/**
 * Which share of what will be known in the end is known after so many days.
 *
 * <p>The chain ladder: from one age to the next the known figure grows by the sum of all days at the later age over the sum of the same days
 * at the earlier one, and the shares are the products of these steps, begun at the end (T. Mack, Distribution-free calculation of the
 * standard error of chain ladder reserve estimates, ASTIN Bulletin 23, 1993, whose estimator of the factors this is). The steps are those of
 * the whole year before together with those that this year has gone already, so that the tracker learns if trusts tell sooner than they did.
 */
final class ReportingDelay {

    private final double[] share = new double[ReportingTriangle.OLDEST + 1];

    /** @param today the day of the campaign on which it is asked; of {@code now} nothing later is known */
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

    /** Nothing is known of a day to come. */
    double after(int age) {
        return age < 0 ? 0 : share[Math.min(age, ReportingTriangle.OLDEST)];
    }
}
