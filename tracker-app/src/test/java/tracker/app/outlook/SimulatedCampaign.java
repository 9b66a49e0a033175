package tracker.app.outlook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tracker.app.outlook.ActivityHistory.HistoryVersion;
import tracker.domain.activity.ActivityKind;
import tracker.domain.campaign.CampaignDays;
import tracker.domain.outlook.ActivityTransition;
import tracker.domain.outlook.KnownState;
import tracker.domain.outlook.TransitionTable;

/**
 * A simulated campaign with a known end.
 *
 * @param days of the campaign
 * @param activities all of them, whatever became of them
 */
public record SimulatedCampaign(CampaignDays days, List<ActivityHistory> activities) {

    static final double END = 1000;

    public SimulatedCampaign {
        activities = List.copyOf(activities);
    }

    private record Cell(
            ActivityKind kind, int half, KnownState before, int dayBefore, KnownState after, int dayAfter) {}

    /** What became of the activities between two times, in days from the first. */
    TransitionTable between(double from, double to, boolean people) {
        Map<Cell, double[]> sums = new HashMap<>();
        for (ActivityHistory activity : activities) {
            HistoryVersion after = activity.at(to);
            if (after != null) {
                HistoryVersion before = activity.at(from);
                double[] sum = sums.computeIfAbsent(
                        new Cell(
                                activity.kind(),
                                activity.half(),
                                before == null ? KnownState.UNKNOWN : before.state(),
                                before == null ? 0 : before.day(),
                                after.state(),
                                after.day()),
                        first -> new double[4]);
                double amount = amount(after, people);
                sum[0] += amount(before, people);
                sum[1] += amount;
                sum[2] += amount * amount;
                sum[3]++;
            }
        }
        return new TransitionTable(sums.entrySet().stream()
                .map(each -> new ActivityTransition(
                        each.getKey().kind(),
                        each.getKey().half(),
                        each.getKey().before(),
                        each.getKey().dayBefore(),
                        each.getValue()[0],
                        each.getKey().after(),
                        each.getKey().dayAfter(),
                        each.getValue()[1],
                        each.getValue()[2],
                        (int) each.getValue()[3]))
                .toList());
    }

    private static double amount(@Nullable HistoryVersion version, boolean people) {
        if (version == null || version.state() != KnownState.HELD) {
            return 0;
        }
        return people ? version.people() : 1;
    }

    double held(double time, boolean people) {
        return activities.stream()
                .mapToDouble(activity -> amount(activity.at(time), people))
                .sum();
    }
}
