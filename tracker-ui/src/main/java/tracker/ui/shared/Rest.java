package tracker.ui.shared;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Whether a page is told what is new. One whose tab nobody sees is left alone, but for once in each while: all such pages with the first answer
 * of it, so that they hold that one among them and not each the answer of the moment at which it was left (decision 45).
 */
final class Rest {

    static final Duration WHILE = Duration.ofMinutes(5);

    private final LongSupplier nanoseconds;
    private volatile boolean resting;
    private volatile long told;

    Rest() {
        this(System::nanoTime);
    }

    /** @param nanoseconds that pass, the same for all pages */
    Rest(LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
    }

    void begin() {
        told = now();
        resting = true;
    }

    void end() {
        resting = false;
    }

    /** Whether what has just arrived is shown. */
    boolean lets() {
        if (!resting) {
            return true;
        }
        long now = now();
        boolean first = now != told;
        told = now;
        return first;
    }

    private long now() {
        return Math.floorDiv(nanoseconds.getAsLong(), WHILE.toNanos());
    }
}
