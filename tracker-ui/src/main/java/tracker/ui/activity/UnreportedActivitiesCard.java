package tracker.ui.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tracker.domain.participation.ActivitySummary;
import tracker.domain.shared.LondonCalendar;
import tracker.ui.shared.ContentCard;
import tracker.ui.shared.FigureFormat;
import tracker.ui.shared.UpdatableComponent;

/**
 * The activities of a trust that are over but not reported. An activity reported here stays visible while the page is
 * open.
 */
public final class UnreportedActivitiesCard extends ContentCard implements UpdatableComponent<List<ActivitySummary>> {

    private final ActivityList list;
    private final transient Clock clock;
    private final Set<String> seen = new HashSet<>();

    /** @param list shows them */
    public UnreportedActivitiesCard(ActivityList list, Clock clock) {
        super("Still to report", list);
        this.list = list;
        this.clock = clock;
        addClassName("owed");
    }

    /** Whether a report of this activity is due. */
    public static boolean isUnreported(ActivitySummary activity, LocalDate today) {
        return ActivityStep.isUnreported(activity, today);
    }

    /** How many reports are due today. */
    public static long count(List<ActivitySummary> activities, Clock clock) {
        LocalDate today = LondonCalendar.today(clock);
        return activities.stream().filter(each -> isUnreported(each, today)).count();
    }

    @Override
    public void show(List<ActivitySummary> now) {
        LocalDate today = LondonCalendar.today(clock);
        now.stream().filter(each -> ActivityStep.isUnreported(each, today)).forEach(each -> seen.add(each.id()));
        list.show(now.stream().filter(each -> seen.contains(each.id())).toList());
        long left = count(now, clock);
        showFinding(
                left == 0
                        ? "All finished activities are reported. Thank you."
                        : FigureFormat.count(left, "activity is", "activities are")
                                + " over but not reported yet. Tell us how many people came; a rough number will do.");
        setVisible(!seen.isEmpty());
    }

    /** All others. */
    public List<ActivitySummary> others(List<ActivitySummary> activities) {
        return activities.stream().filter(each -> !seen.contains(each.id())).toList();
    }
}
