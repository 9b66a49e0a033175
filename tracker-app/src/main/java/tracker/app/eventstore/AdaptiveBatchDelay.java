package tracker.app.eventstore;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/**
 * Delays reads at high load, so that events are read in larger batches. A read of the event store and the batch that
 * the projection writes cost about the same for any number of events, and a batch waits for the same disk as the
 * commands. At a thousand events a second, nobody notices ten milliseconds more. A processor that has fallen behind
 * is never delayed.
 */
final class AdaptiveBatchDelay {

    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(10);
    private static final long WINDOW = TimeUnit.MILLISECONDS.toNanos(50);
    private static final int MANY_IN_A_WINDOW = 50;

    private final LongSupplier nanoseconds;
    private final LongConsumer rest;
    private long lookedAt;
    private long windowFrom;
    private int inWindow;
    private boolean many;

    AdaptiveBatchDelay() {
        this(System::nanoTime, LockSupport::parkNanos);
    }

    /** @param rest waits for that many nanoseconds; may return earlier */
    AdaptiveBatchDelay(LongSupplier nanoseconds, LongConsumer rest) {
        this.nanoseconds = nanoseconds;
        this.rest = rest;
        this.lookedAt = nanoseconds.getAsLong();
        this.windowFrom = lookedAt;
    }

    /** Waits until enough events may have arrived; returns at once at low load. */
    void beforePoll() {
        long left = left(nanoseconds.getAsLong());
        if (left > 0) {
            rest.accept(left);
        }
        looked(nanoseconds.getAsLong());
    }

    private synchronized long left(long now) {
        return many ? lookedAt + BETWEEN_LOOKS - now : 0;
    }

    private synchronized void looked(long now) {
        lookedAt = now;
    }

    /** @param whole whether the read reached the end of the available events */
    void afterPoll(int events, boolean whole) {
        count(events, whole, nanoseconds.getAsLong());
    }

    private synchronized void count(int events, boolean whole, long now) {
        inWindow += events;
        if (!whole) {
            many = false;
        } else if (now - windowFrom >= WINDOW) {
            many = inWindow >= MANY_IN_A_WINDOW;
            windowFrom = now;
            inWindow = 0;
        }
    }
}
