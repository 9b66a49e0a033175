package tracker.app.ledger;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tracker.app.messaging.ReadPositionRepository;

/**
 * Whether a fact has been waiting for long to be shown on the boards. It is timed here and not by the fact's own instant: the clock
 * of a demonstration runs faster than life.
 */
@Component
public class ProjectionDelayChecker {

    /** As long as nobody minds. */
    static final Duration TOLERATED = Duration.ofSeconds(10);

    private final ReadPositionRepository position;
    private long waiting;
    private long since;
    private boolean was;

    ProjectionDelayChecker(ReadPositionRepository position) {
        this.position = position;
    }

    public synchronized boolean behind() {
        return behind(position.oldestWaiting(), System.nanoTime());
    }

    /**
     * @param oldest position that is stored and not shown yet, if any
     * @param now in nanoseconds
     */
    synchronized boolean behind(Optional<Long> oldest, long now) {
        if (oldest.isEmpty() || oldest.get() != waiting) {
            waiting = oldest.orElse(0L);
            since = now;
        }
        return oldest.isPresent() && now - since > TOLERATED.toNanos();
    }

    /** Whether it is now another way than when this was last asked. */
    public synchronized boolean changed() {
        boolean before = was;
        was = behind();
        return was != before;
    }
}
