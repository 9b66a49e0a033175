package tracker.domain.calendar;

/**
 * How many activities match a calendar query. An activity of several days counts once.
 *
 * @param planned on the days of the query, and not over
 * @param held on the days of the query
 * @param before ended before those days
 * @param later start after those days
 * @param due on the days of the query, planned and over, but not reported
 */
public record CalendarCounts(int planned, int held, int before, int later, int due) {

    /** All on the days of the query. */
    public int all() {
        return planned + due + held;
    }
}
