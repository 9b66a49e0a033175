package tracker.app.eventstore;

import java.util.concurrent.atomic.AtomicLong;

/** Gaps: numbers in the global order without an event, while it is unknown whether one will follow. */
public final class GapStatus {

    private final AtomicLong open = new AtomicLong();
    private volatile boolean full;

    void update(long count, boolean nowFull) {
        open.set(count);
        full = nowFull;
    }

    /** The number of open gaps in the last read of this node. */
    public long open() {
        return open.get();
    }

    /** Whether the event processor waits, because its token may contain no more gaps. */
    public boolean full() {
        return full;
    }
}
