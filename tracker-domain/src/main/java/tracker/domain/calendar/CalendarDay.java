package tracker.domain.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * One day of a calendar. An activity of several days appears on each of them.
 *
 * @param day in Europe/London
 * @param entries the page of the query, by trust and title
 * @param all how many activities the day has, listed or not
 */
public record CalendarDay(LocalDate day, List<CalendarEntry> entries, int all) {}
