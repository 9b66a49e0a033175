package tracker.app.outlook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityKind;
import tracker.domain.outlook.KnownState;

/**
 * The history of a simulated activity.
 *
 * @param kind of the activity
 * @param half of the trusts, 0 or 1
 * @param versions in order of time
 */
public record ActivityHistory(ActivityKind kind, int half, List<HistoryVersion> versions) {

    /**
     * What is known from a time on.
     *
     * @param time in days: 1.5 is noon of the first day of the week
     * @param state the state
     * @param day for which it is planned or on which it was held; 1 is the first day of the week
     * @param people reached; 0 unless held
     */
    public record HistoryVersion(double time, KnownState state, int day, double people) {}

    public ActivityHistory {
        versions = List.copyOf(versions);
    }

    /** The newest version known at that time; null before the first. */
    @Nullable
    HistoryVersion at(double time) {
        HistoryVersion newest = null;
        for (HistoryVersion version : versions) {
            if (version.time() <= time) {
                newest = version;
            }
        }
        return newest;
    }
}
