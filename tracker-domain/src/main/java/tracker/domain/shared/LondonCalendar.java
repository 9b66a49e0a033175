package tracker.domain.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Days and times in Europe/London, independent of the machine's time zone. */
public final class LondonCalendar {

    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("ha", Locale.UK);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

    private LondonCalendar() {}

    public static LocalDate today(Clock clock) {
        return dayOf(clock.instant());
    }

    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /**
     * The same time on the London clock some days before, which is 23 or 25 hours earlier for one day across a change
     * of the clocks. A time that the clocks left out is an hour later.
     */
    public static Instant daysBefore(Instant instant, long days) {
        return instant.atZone(ZONE).minusDays(days).toInstant();
    }

    /** For people: "9 March 2027". */
    public static String inWords(LocalDate day) {
        return DAY.format(day);
    }

    /** For people, in UK time: "9 March 2027, 2:15pm". */
    public static String inWords(Instant instant) {
        return inWords(dayOf(instant)) + ", " + timeOf(instant);
    }

    /** For people, in UK time: "2:15pm", "2pm", "midday", "midnight". */
    public static String timeOf(Instant instant) {
        return timeOf(instant.atZone(ZONE).toLocalTime());
    }

    /** For people: "2:15pm", "2pm", "midday", "midnight". */
    public static String timeOf(LocalTime time) {
        LocalTime minute = time.truncatedTo(ChronoUnit.MINUTES);
        if (minute.equals(LocalTime.MIDNIGHT)) {
            return "midnight";
        }
        if (minute.equals(LocalTime.NOON)) {
            return "midday";
        }
        return (minute.getMinute() == 0 ? HOUR : CLOCK).format(minute).toLowerCase(Locale.UK);
    }
}
