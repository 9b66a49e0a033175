package tracker.ui.calendar;

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
record CalendarChoice(
        @Nullable LocalDate from,
        @Nullable LocalDate day,
        int sheet,
        @Nullable YearMonth month) {

    static final CalendarChoice WEEK = new CalendarChoice(null, null, 1, null);

    static CalendarChoice from(LocalDate day) {
        return new CalendarChoice(day, null, 1, null);
    }

    static CalendarChoice day(LocalDate day, int sheet) {
        return new CalendarChoice(null, day, sheet, null);
    }

    static CalendarChoice month(YearMonth month) {
        return new CalendarChoice(null, null, 1, month);
    }
}
