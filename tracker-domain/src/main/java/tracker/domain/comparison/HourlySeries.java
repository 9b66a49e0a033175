package tracker.domain.comparison;

import java.util.List;

/**
 * The course of one measure, hour by hour on the London clock, as it was known at the end of each hour; of what had happened a day comes whole,
 * at its first hour.
 *
 * @param firstDay of the campaign to which the first hours belong; 1 is the first day of the week
 * @param now ends at the hour of asking
 * @param then the whole of it; empty where nobody knows when it became known
 */
public record HourlySeries(int firstDay, List<Long> now, List<Long> then) {

    public static final int HOURS = 24;

    public HourlySeries {
        now = List.copyOf(now);
        then = List.copyOf(then);
    }

    /** The day of the campaign that an hour belongs to. */
    public int day(int hour) {
        return firstDay + hour / HOURS;
    }
}
