package tracker.domain.calendar;

/**
 * How many activities there are of what was asked for; one of several days counts once.
 *
 * @param planned on the days asked for
 * @param held on the days asked for
 * @param before over before them
 * @param later only after them
 */
public record CalendarCounts(int planned, int held, int before, int later) {}
