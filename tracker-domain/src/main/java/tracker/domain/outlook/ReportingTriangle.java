package tracker.domain.outlook;

import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The reporting triangle of one campaign: for each day, how much of what happened on it was known after how many days.
 * A running campaign has only the ages reached so far, which gives the triangle its shape and name. Actuaries call what
 * has happened and is not reported "incurred but not reported", epidemiologists "occurred but not reported" (J. F.
 * Lawless, Adjustments for reporting delays and the prediction of occurred but not reported events, Canadian Journal of
 * Statistics 22, 1994).
 */
public final class ReportingTriangle {

    /** The highest age, in days; later reports count at this age. */
    public static final int OLDEST = 60;

    private final List<ReportedAmount> amounts;
    private final NavigableMap<Integer, double[]> byDay = new TreeMap<>();

    private ReportingTriangle(List<ReportedAmount> amounts) {
        this.amounts = amounts;
        for (ReportedAmount each : amounts) {
            byDay.computeIfAbsent(each.day(), first -> new double[OLDEST + 1])[Math.clamp(each.age(), 0, OLDEST)] +=
                    each.amount();
        }
        byDay.values().forEach(ages -> {
            for (int age = 1; age <= OLDEST; age++) {
                ages[age] += ages[age - 1];
            }
        });
    }

    public static ReportingTriangle of(List<ReportedAmount> amounts) {
        return new ReportingTriangle(List.copyOf(amounts));
    }

    Set<Integer> days() {
        return Collections.unmodifiableSet(byDay.keySet());
    }

    /** The known figure of a day at that age; 0 before the day. */
    double known(int day, int age) {
        double[] ages = byDay.get(day);
        return ages == null || age < 0 ? 0 : ages[Math.min(age, OLDEST)];
    }

    /** The final figure of a day. */
    double end(int day) {
        return known(day, OLDEST);
    }

    double end() {
        return byDay.values().stream().mapToDouble(ages -> ages[OLDEST]).sum();
    }

    /** The figure of all days known on that day of the campaign, at the query's time of day. */
    double knownOn(int today) {
        return byDay.keySet().stream()
                .mapToDouble(day -> known(day, today - day))
                .sum();
    }

    /** The triangle as known on that day of the campaign, without later reports. */
    ReportingTriangle asAt(int today) {
        return only(each -> each.day() + each.age() <= today);
    }

    /** The triangle of one half of the trusts. */
    ReportingTriangle half(int half) {
        return only(each -> each.half() == half);
    }

    /** The triangle with its days renumbered as those of another campaign. */
    ReportingTriangle moved(int days) {
        return of(amounts.stream()
                .map(each -> new ReportedAmount(each.day() + days, each.age(), each.amount(), each.half()))
                .toList());
    }

    private ReportingTriangle only(Predicate<ReportedAmount> wanted) {
        return of(amounts.stream().filter(wanted).toList());
    }
}
