package tracker.app.ledger;

import java.time.Instant;

/** The quarters of an hour in which events become known. They are the same in London and in UTC. */
public final class QuarterHour {

    private static final long SECONDS = 15 * 60;

    private QuarterHour() {}

    /** The start of the quarter that contains the instant. */
    public static Instant of(Instant instant) {
        return Instant.ofEpochSecond(Math.floorDiv(instant.getEpochSecond(), SECONDS) * SECONDS);
    }
}
