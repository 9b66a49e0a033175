package tracker.app.eventstore;

import java.util.concurrent.atomic.AtomicLong;

/** Numbers in the global order without a fact, of which it is not yet known whether one will come. */
public final class GapStatus {

    private final AtomicLong open = new AtomicLong();
    private volatile boolean full;

    void update(long count, boolean nowFull) {
        open.set(count);
        full = nowFull;
    }

    /** How many the reader of this node that looked last is waiting for. */
    public long open() {
        return open.get();
    }

    /** Whether the reader stands still, because its token may carry no more of them. */
    public boolean full() {
        return full;
    }
}
