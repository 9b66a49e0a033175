package tracker.domain.shared;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The format of an instant in a URL: London clock time, {@code 2027-03-09T14:15}.
 *
 * <p>In spring one hour is skipped on that clock, and has no instant. In autumn one hour repeats. The URL then also has
 * the offset, {@code 2027-10-31T01:30+01:00}; without it, the first of the two is meant. With an offset or with Z, any
 * instant can be written.
 */
public final class LondonTimeFormat {

    private LondonTimeFormat() {}

    /**
     * Parses a time. What is finer than the microseconds in which instants are stored is cut off, never rounded up.
     *
     * @throws RuleBroken with a sentence if there is no such time
     */
    public static Instant parse(String typed) {
        // An unencoded plus sign arrives as a space.
        String text = typed.strip().replace(' ', '+');
        try {
            Instant read = offset(text)
                    ? OffsetDateTime.parse(text).toInstant()
                    : instant(LocalDateTime.parse(text.length() == "2027-03-09".length() ? text + "T00:00" : text));
            return read.truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException wrong) {
            throw new RuleBroken(ValueRule.A_TIME_HAS_ITS_FORM);
        }
    }

    private static boolean offset(String text) {
        return text.endsWith("Z") || text.lastIndexOf('+') > 0 || text.lastIndexOf('-') > "2027-03-09".length();
    }

    /** The instant of a London time; the first of two if the time repeats. */
    public static Instant instant(LocalDateTime time) {
        List<ZoneOffset> offsets = LondonCalendar.ZONE.getRules().getValidOffsets(time);
        RuleBroken.when(offsets.isEmpty(), ValueRule.THE_CLOCKS_LEFT_THIS_HOUR_OUT);
        return time.toInstant(offsets.getFirst());
    }

    public static String format(Instant instant) {
        LocalDateTime time = time(instant);
        return comesTwice(instant)
                ? OffsetDateTime.ofInstant(instant, LondonCalendar.ZONE).toString()
                : time.toString();
    }

    /** For people, to append to a time in the repeated hour: " British Summer Time"; otherwise empty. */
    public static String repeatedHourSuffix(Instant instant) {
        if (!comesTwice(instant)) {
            return "";
        }
        return LondonCalendar.ZONE.getRules().isDaylightSavings(instant)
                ? " British Summer Time"
                : " Greenwich Mean Time";
    }

    public static LocalDateTime time(Instant instant) {
        return LocalDateTime.ofInstant(instant, LondonCalendar.ZONE);
    }

    private static boolean comesTwice(Instant instant) {
        return LondonCalendar.ZONE.getRules().getValidOffsets(time(instant)).size() > 1;
    }
}
