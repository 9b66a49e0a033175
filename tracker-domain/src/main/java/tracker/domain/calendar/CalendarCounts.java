package tracker.domain.calendar;

/**
 * How many activities match a calendar query. An activity of several days counts once.
 *
 * @param planned on the days of the query
 * @param held on the days of the query
 * @param before ended before those days
 * @param later start after those days
 */
public record CalendarCounts(int planned, int held, int before, int later) {}
