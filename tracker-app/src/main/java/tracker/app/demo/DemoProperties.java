package tracker.app.demo;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.format.DateTimeParseException;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import tracker.domain.shared.LondonCalendar;

/**
 * Settings of the simulated week. All three are read as text, so that errors have our own messages.
 *
 * @param speed how many times faster than real time by day, 1 to 100000; 600 is ten minutes a second
 * @param seed of the simulated week, a whole number; the same number gives the same week
 * @param start start of the clock, in UK time; the evening before the first day by default
 */
@ConfigurationProperties("tracker.demo")
record DemoProperties(
        @DefaultValue("600") String speed,
        @DefaultValue("2027") String seed,
        @DefaultValue("2027-03-04T19:00") String start) {

    /** The simulated campaign: one in the future, so that invented activities never join real ones. */
    static final Year YEAR = Year.of(2027);

    private static final int FASTEST = 100_000;

    DemoProperties {
        check(speed, seed, start);
    }

    /** The factor over real time. */
    double timesLife() {
        return speedOf(speed);
    }

    long seedNumber() {
        return seedOf(seed);
    }

    Instant begin() {
        return beginOf(start);
    }

    /** The first instant after any demonstration. */
    static Instant afterTheYear() {
        return YEAR.plusYears(1).atDay(1).atStartOfDay(LondonCalendar.ZONE).toInstant();
    }

    private static void check(String speed, String seed, String start) {
        double times = speedOf(speed);
        refuse(!(times >= 1 && times <= FASTEST), "speed", "a number from 1 to 100000", speed);
        seedOf(seed);
        beginOf(start);
    }

    private static double speedOf(String speed) {
        try {
            return Double.parseDouble(speed);
        } catch (NumberFormatException notANumber) {
            return Double.NaN;
        }
    }

    private static long seedOf(String seed) {
        try {
            return Long.parseLong(seed);
        } catch (NumberFormatException notANumber) {
            throw refusal("seed", "a whole number", seed);
        }
    }

    private static Instant beginOf(String start) {
        try {
            LocalDateTime begin = LocalDateTime.parse(start);
            if (begin.getYear() == YEAR.getValue()) {
                return begin.atZone(LondonCalendar.ZONE).toInstant();
            }
        } catch (DateTimeParseException notATime) {
            // reported below
        }
        throw refusal("start", "a day and time in " + YEAR + " like 2027-03-04T19:00", start);
    }

    private static void refuse(boolean wrong, String name, String expected, String given) {
        if (wrong) {
            throw refusal(name, expected, given);
        }
    }

    private static DemoRefusedException refusal(String name, String expected, String given) {
        return new DemoRefusedException("tracker.demo." + name + " is " + expected + ", not '" + given + "'.");
    }
}
