package tracker.ui.shared;

import java.util.function.LongSupplier;

/**
 * Limits updates of hidden tabs to one per interval. All hidden tabs take the first result of an interval, so that they share one
 * result in memory instead of each holding its own (decision 45).
 */
final class HiddenTabLimiter {

    private final LongSupplier whiles;
    private volatile boolean resting;
    private volatile long told;

    /** @param whiles number of the current interval, the same for all pages */
    HiddenTabLimiter(LongSupplier whiles) {
        this.whiles = whiles;
    }

    void begin() {
        told = whiles.getAsLong();
        resting = true;
    }

    void end() {
        resting = false;
    }

    /** Whether a result that has just arrived is shown. */
    boolean allows() {
        if (!resting) {
            return true;
        }
        long now = whiles.getAsLong();
        boolean first = now != told;
        told = now;
        return first;
    }
}
