package tracker.domain.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The campaign's days are cut in Europe/London, however the machine's clock is set. */
public final class LondonCalendar {

    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private LondonCalendar() {}

    public static LocalDate today(Clock clock) {
        return dayOf(clock.instant());
    }

    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** For people: "9 March 2027". */
    public static String inWords(LocalDate day) {
        return DAY.format(day);
    }

    /** For people, on the London clock: "9 March 2027, 14:15". */
    public static String inWords(Instant instant) {
        return TIME.format(instant.atZone(ZONE));
    }

    /** For people, on the London clock: "14:15". */
    public static String timeOf(Instant instant) {
        return CLOCK.format(instant.atZone(ZONE));
    }
}
