package tracker.app.messaging;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Waits until everything up to a position is in the read models. A position may be asked for a moment before that: an
 * event below it is still being stored, or the projection is behind.
 */
@Component
public class PositionWait {

    /** Longer, and a person believes that the page is broken; events wait a few milliseconds at most as a rule. */
    private static final Duration AT_MOST = Duration.ofSeconds(3);

    private static final long LOOK_EVERY_MILLIS = 20;

    /** Requests that may wait at once; the next ones are answered at once. */
    private static final int MOST_WAITING = 16;

    private final ReadPositionRepository position;
    private final Duration atMost;
    private final Semaphore waiting = new Semaphore(MOST_WAITING);

    @Autowired
    PositionWait(ReadPositionRepository position) {
        this(position, AT_MOST);
    }

    PositionWait(ReadPositionRepository position, Duration atMost) {
        this.position = position;
        this.atMost = atMost;
    }

    /** How it ended. */
    public enum Outcome {
        /** Everything up to the position is in. */
        REACHED,
        /** The position is taken, but not everything up to it was in after {@link #AT_MOST}. */
        NOT_YET,
        /** No event has had this position so far. */
        FUTURE
    }

    /** Call it outside a transaction: one with a snapshot would never see anything new. */
    public Outcome await(long wanted) {
        if (position.reached().reaches(wanted)) {
            return Outcome.REACHED;
        }
        if (wanted > position.taken()) {
            return Outcome.FUTURE;
        }
        if (!waiting.tryAcquire()) {
            return Outcome.NOT_YET;
        }
        try {
            return poll(wanted);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Outcome.NOT_YET;
        } finally {
            waiting.release();
        }
    }

    private Outcome poll(long wanted) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        while (System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
            if (position.reached().reaches(wanted)) {
                return Outcome.REACHED;
            }
        }
        return Outcome.NOT_YET;
    }
}
