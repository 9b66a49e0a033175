package tracker.app.participation;

import java.time.Instant;

/** The quarters of an hour in which facts become known: the same in London as in UTC. */
final class Quarter {

    private static final long SECONDS = 15 * 60;

    private Quarter() {}

    /** When the quarter began in which the instant lies. */
    static Instant of(Instant instant) {
        return Instant.ofEpochSecond(Math.floorDiv(instant.getEpochSecond(), SECONDS) * SECONDS);
    }
}
