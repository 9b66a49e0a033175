package tracker.ui.links;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Which days an address asks for.
 *
 * @param from a day of the page that is asked for; null for the week itself
 * @param day one day alone; null for a page of several
 * @param sheet of that one day, from 1
 * @param month a whole month as a table; null for the list of days
 */
public record CalendarDayCriteria(
        @Nullable LocalDate from,
        @Nullable LocalDate day,
        int sheet,
        @Nullable YearMonth month) {

    public static final CalendarDayCriteria WEEK = new CalendarDayCriteria(null, null, 1, null);

    public static CalendarDayCriteria from(LocalDate day) {
        return new CalendarDayCriteria(day, null, 1, null);
    }

    public static CalendarDayCriteria day(LocalDate day, int sheet) {
        return new CalendarDayCriteria(null, day, sheet, null);
    }

    public static CalendarDayCriteria month(YearMonth month) {
        return new CalendarDayCriteria(null, null, 1, month);
    }
}
