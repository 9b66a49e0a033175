package tracker.app.messaging;

import java.util.concurrent.atomic.LongAdder;
import org.springframework.stereotype.Component;

/** Counts how often a command was decided again, because another command about the same activity was stored first. */
@Component
public final class ConflictRetryCount {

    private final LongAdder lost = new LongAdder();

    void add() {
        lost.increment();
    }

    /** Since the start of this node. */
    public long total() {
        return lost.sum();
    }
}
