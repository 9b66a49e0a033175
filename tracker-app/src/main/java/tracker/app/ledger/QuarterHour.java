package tracker.app.ledger;

import java.time.Instant;

/** The quarters of an hour in which facts become known: the same in London as in UTC. */
public final class QuarterHour {

    private static final long SECONDS = 15 * 60;

    private QuarterHour() {}

    /** When the quarter began in which the instant lies. */
    public static Instant of(Instant instant) {
        return Instant.ofEpochSecond(Math.floorDiv(instant.getEpochSecond(), SECONDS) * SECONDS);
    }
}
