package tracker.domain.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * One day of a calendar. An activity of several days stands on each of them.
 *
 * @param day in Europe/London
 * @param entries those asked for, by trust and title
 * @param all how many there are on that day, listed or not
 */
public record CalendarDay(LocalDate day, List<CalendarEntry> entries, int all) {}
