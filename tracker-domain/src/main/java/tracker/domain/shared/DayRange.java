package tracker.domain.shared;

import java.time.LocalDate;

/**
 * One day, or several in a row, in Europe/London.
 *
 * @param from the first day
 * @param to the last day, included; not before {@code from}
 */
public record DayRange(LocalDate from, LocalDate to) {

    public DayRange {
        RuleBroken.when(to.isBefore(from), ValueRule.DAYS_ARE_IN_ORDER);
    }

    public static DayRange on(LocalDate day) {
        return new DayRange(day, day);
    }

    public boolean within(LocalDate first, LocalDate last) {
        return !from.isBefore(first) && !to.isAfter(last);
    }

    /** For people: "9 March 2027" or "9 March 2027 to 11 March 2027". */
    public String inWords() {
        return from.equals(to)
                ? LondonCalendar.inWords(from)
                : LondonCalendar.inWords(from) + " to " + LondonCalendar.inWords(to);
    }
}
