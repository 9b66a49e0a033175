package tracker.ui.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which days an address asks for.
 *
 * @param from a day of the page that is asked for; null for the week itself
 * @param day one day alone; null for a page of several
 * @param sheet of that one day, from 1
 */
record CalendarChoice(@Nullable LocalDate from, @Nullable LocalDate day, int sheet) {

    static final CalendarChoice WEEK = new CalendarChoice(null, null, 1);

    static CalendarChoice from(LocalDate day) {
        return new CalendarChoice(day, null, 1);
    }

    static CalendarChoice day(LocalDate day, int sheet) {
        return new CalendarChoice(null, day, sheet);
    }
}
