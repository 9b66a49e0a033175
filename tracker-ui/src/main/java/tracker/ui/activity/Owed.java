package tracker.ui.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tracker.domain.participation.ActivitySummary;
import tracker.domain.shared.LondonCalendar;
import tracker.ui.shared.Card;
import tracker.ui.shared.Figures;
import tracker.ui.shared.Shown;

/**
 * What a trust still owes: its days are over, and nobody has said how many came. What is reported here stays here while the page
 * is open, or it would be gone from under the hands of whoever reports it.
 */
public final class Owed extends Card implements Shown<List<ActivitySummary>> {

    private final ActivityList list;
    private final transient Clock clock;
    private final Set<String> seen = new HashSet<>();

    /** @param list shows them */
    public Owed(ActivityList list, Clock clock) {
        super("Still to report", list);
        this.list = list;
        this.clock = clock;
        addClassName("owed");
    }

    /** Whether this one is owed. */
    public static boolean is(ActivitySummary activity, LocalDate today) {
        return Step.owed(activity, today);
    }

    /** How many of these are owed today. */
    public static long count(List<ActivitySummary> activities, Clock clock) {
        LocalDate today = LondonCalendar.today(clock);
        return activities.stream().filter(each -> is(each, today)).count();
    }

    @Override
    public void show(List<ActivitySummary> now) {
        LocalDate today = LondonCalendar.today(clock);
        now.stream().filter(each -> Step.owed(each, today)).forEach(each -> seen.add(each.id()));
        list.show(now.stream().filter(each -> seen.contains(each.id())).toList());
        long left = count(now, clock);
        find(
                left == 0
                        ? "Nothing is left to report. Thank you."
                        : Figures.count(left, "activity is", "activities are")
                                + " over, and nobody has said how many came. A rough number will do.");
        setVisible(!seen.isEmpty());
    }

    /** All others. */
    public List<ActivitySummary> others(List<ActivitySummary> activities) {
        return activities.stream().filter(each -> !seen.contains(each.id())).toList();
    }
}
