package tracker.ui.shared;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import tracker.domain.shared.LondonCalendar;

/** How long ago something was, in words: exact enough for the eye that runs down a list. */
public final class RelativeTimeFormat {

    private static final long HOUR = 60;

    private RelativeTimeFormat() {}

    /** "just now", "2 min ago", "14:15", "yesterday 14:15", "9 March 2027, 14:15". */
    public static String inWords(Instant then, Instant now) {
        long minutes = Duration.between(then, now).toMinutes();
        if (minutes < 1) {
            return "just now";
        }
        if (minutes < HOUR) {
            return minutes + " min ago";
        }
        LocalDate today = LondonCalendar.dayOf(now);
        long days = ChronoUnit.DAYS.between(LondonCalendar.dayOf(then), today);
        if (days == 0) {
            return LondonCalendar.timeOf(then);
        }
        return days == 1 ? "yesterday " + LondonCalendar.timeOf(then) : LondonCalendar.inWords(then);
    }
}
