package tracker.planted.domain.stand;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.function.Supplier;

/** The domain gets the time as a parameter. */
final class StandThatLooksAtTheClock {

    private StandThatLooksAtTheClock() {}

    static Instant instant() {
        return Instant.now();
    }

    static LocalDate day(Clock clock) {
        return LocalDate.now(clock);
    }

    static Clock clock() {
        return Clock.systemUTC();
    }

    static long millis() {
        return System.currentTimeMillis();
    }

    static Date date() {
        return new Date();
    }

    static ZoneId zone() {
        return ZoneId.systemDefault();
    }

    static Supplier<Instant> later() {
        return Instant::now;
    }
}
