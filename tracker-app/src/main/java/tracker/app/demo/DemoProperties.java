package tracker.app.demo;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.format.DateTimeParseException;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import tracker.domain.shared.LondonCalendar;

/**
 * How the simulated week is played. All three are read as text, so that whatever is wrong is told in our own sentence.
 *
 * @param speed how many times faster than life by day, 1 to 100000; 600 is ten minutes a second
 * @param seed which simulated week, a whole number; the same number gives the same week
 * @param start when the clock begins, on the London clock; the evening before the first day unless said otherwise
 */
@ConfigurationProperties("tracker.demo")
record DemoProperties(
        @DefaultValue("600") String speed,
        @DefaultValue("2027") String seed,
        @DefaultValue("2027-03-04T19:00") String start) {

    /** The campaign that is simulated: the one that has not been yet, so that no invented activity joins real ones. */
    static final Year YEAR = Year.of(2027);

    private static final int FASTEST = 100_000;

    DemoProperties {
        check(speed, seed, start);
    }

    /** Times real time. */
    double timesLife() {
        return speedOf(speed);
    }

    long seedNumber() {
        return seedOf(seed);
    }

    Instant begin() {
        return beginOf(start);
    }

    /** The first instant that belongs to no demonstration. */
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
            // said below
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
