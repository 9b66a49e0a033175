package tracker.app.eventstore;

import java.util.concurrent.atomic.AtomicLong;

/** Numbers in the global order without a fact, of which it is not yet known whether one will come. */
public final class Gaps {

    private final AtomicLong open = new AtomicLong();

    void seen(long count) {
        open.set(count);
    }

    /** How many the reader of this node that looked last is waiting for. */
    public long open() {
        return open.get();
    }
}
