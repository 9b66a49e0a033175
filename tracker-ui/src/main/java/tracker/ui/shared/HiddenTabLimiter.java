package tracker.ui.shared;

import java.util.function.LongSupplier;

/**
 * Whether a page is told what is new. One whose tab nobody sees is left alone, but for once in each while: all such pages with the first answer
 * of it, so that they hold that one among them and not each the answer of the moment at which it was left (decision 45).
 */
final class HiddenTabLimiter {

    private final LongSupplier whiles;
    private volatile boolean resting;
    private volatile long told;

    /** @param whiles the number of the while that it is now, the same for all pages */
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

    /** Whether what has just arrived is shown. */
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
