package tracker.app.eventstore;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Gaps: numbers in the global order without an event, while it is unknown whether one will follow. Events behind a
 * gap wait until it is filled or proven empty.
 */
public final class GapStatus {

    private static final Duration LONG = Duration.ofSeconds(10);

    private final AtomicLong open = new AtomicLong();
    private final LongSupplier nanoseconds;
    private volatile boolean held;
    private volatile long since;

    GapStatus() {
        this(System::nanoTime);
    }

    GapStatus(LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
    }

    /**
     * @param count how many numbers the first event that waits is waiting for; 0 if none waits
     * @param progress whether events were read, so that whatever waits now waits for something else
     */
    void update(long count, boolean progress) {
        open.set(count);
        if (count > 0 && (progress || !held)) {
            since = nanoseconds.getAsLong();
        }
        held = count > 0;
    }

    /** How long events have been waiting behind the same gaps; zero if none waits. */
    Duration heldFor() {
        return held ? Duration.ofNanos(nanoseconds.getAsLong() - since) : Duration.ZERO;
    }

    /** The number of open gaps in the last read of this node. */
    public long open() {
        return open.get();
    }

    /** Whether events have been waiting so long that it is worth an alert. */
    public boolean full() {
        return heldFor().compareTo(LONG) >= 0;
    }
}
