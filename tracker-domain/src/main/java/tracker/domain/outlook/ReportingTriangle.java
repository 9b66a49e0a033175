package tracker.domain.outlook;

import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The reporting triangle of one campaign: for each day, how much of what happened on it was known after how many days. Of a campaign that
 * goes on only the ages are there that have been reached, which gives it its shape and its name. Actuaries call what has happened and is
 * not told "incurred but not reported", epidemiologists "occurred but not reported" (J. F. Lawless, Adjustments for reporting delays and the
 * prediction of occurred but not reported events, Canadian Journal of Statistics 22, 1994).
 */
public final class ReportingTriangle {

    /** What is told later than that counts as told then. */
    public static final int OLDEST = 60;

    private final List<ReportedAmount> told;
    private final NavigableMap<Integer, double[]> byDay = new TreeMap<>();

    private ReportingTriangle(List<ReportedAmount> told) {
        this.told = told;
        for (ReportedAmount each : told) {
            byDay.computeIfAbsent(each.day(), first -> new double[OLDEST + 1])[Math.clamp(each.age(), 0, OLDEST)] +=
                    each.amount();
        }
        byDay.values().forEach(ages -> {
            for (int age = 1; age <= OLDEST; age++) {
                ages[age] += ages[age - 1];
            }
        });
    }

    public static ReportingTriangle of(List<ReportedAmount> told) {
        return new ReportingTriangle(List.copyOf(told));
    }

    Set<Integer> days() {
        return Collections.unmodifiableSet(byDay.keySet());
    }

    /** What was known of a day at that age; nothing before the day. */
    double known(int day, int age) {
        double[] ages = byDay.get(day);
        return ages == null || age < 0 ? 0 : ages[Math.min(age, OLDEST)];
    }

    /** What became of a day in the end. */
    double end(int day) {
        return known(day, OLDEST);
    }

    double end() {
        return byDay.values().stream().mapToDouble(ages -> ages[OLDEST]).sum();
    }

    /** All that was known on that day of the campaign, at the time of day of the question. */
    double knownOn(int today) {
        return byDay.keySet().stream()
                .mapToDouble(day -> known(day, today - day))
                .sum();
    }

    /** As it was on that day of the campaign: nothing of what became known later. */
    ReportingTriangle asAt(int today) {
        return only(each -> each.day() + each.age() <= today);
    }

    /** What one half of the trusts told. */
    ReportingTriangle half(int half) {
        return only(each -> each.half() == half);
    }

    /** The same, its days numbered as those of another campaign. */
    ReportingTriangle moved(int days) {
        return of(told.stream()
                .map(each -> new ReportedAmount(each.day() + days, each.age(), each.amount(), each.half()))
                .toList());
    }

    private ReportingTriangle only(Predicate<ReportedAmount> wanted) {
        return of(told.stream().filter(wanted).toList());
    }
}
