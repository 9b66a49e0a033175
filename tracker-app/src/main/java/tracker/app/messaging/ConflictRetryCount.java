package tracker.app.messaging;

import java.util.concurrent.atomic.LongAdder;
import org.springframework.stereotype.Component;

/** How often a command had to be decided again, because another one about the same activity was stored first. */
@Component
public final class ConflictRetryCount {

    private final LongAdder lost = new LongAdder();

    void add() {
        lost.increment();
    }

    /** Since this node was started. */
    public long total() {
        return lost.sum();
    }
}
