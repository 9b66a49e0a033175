package tracker.ui.shared;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import tracker.domain.shared.LondonCalendar;

/** How long ago something happened, in words, for a list that people scan. */
public final class RelativeTimeFormat {

    private static final long HOUR = 60;

    private RelativeTimeFormat() {}

    /** "just now", "2 minutes ago", "2:15pm", "yesterday at 2:15pm", "9 March 2027, 2:15pm". */
    public static String inWords(Instant then, Instant now) {
        long minutes = Duration.between(then, now).toMinutes();
        if (minutes < 1) {
            return "just now";
        }
        if (minutes < HOUR) {
            return FigureFormat.count(minutes, "minute", "minutes") + " ago";
        }
        LocalDate today = LondonCalendar.dayOf(now);
        long days = ChronoUnit.DAYS.between(LondonCalendar.dayOf(then), today);
        if (days == 0) {
            return LondonCalendar.timeOf(then);
        }
        return days == 1 ? "yesterday at " + LondonCalendar.timeOf(then) : LondonCalendar.inWords(then);
    }
}
