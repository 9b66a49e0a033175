package tracker.domain.comparison;

import java.util.List;

/**
 * The hourly curve of one measure on the London clock, as known at the end of each hour. By day of happening, a day
 * counts whole at its first hour.
 *
 * @param firstDay the day of the campaign of the first hours; 1 is the first day of the week
 * @param now ends at the hour of the query
 * @param then the whole curve; empty if it is unknown when the figures became known
 */
public record HourlySeries(int firstDay, List<Long> now, List<Long> then) {

    public static final int HOURS = 24;

    public HourlySeries {
        now = List.copyOf(now);
        then = List.copyOf(then);
    }

    /** The day of the campaign of an hour. */
    public int day(int hour) {
        return firstDay + hour / HOURS;
    }
}
