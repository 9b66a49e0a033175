package tracker.app.ledger;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tracker.app.messaging.ReadPositionRepository;

/**
 * Whether an event has been waiting too long to be projected. Measured here and not by the timestamp of the event,
 * because the clock of the demonstration runs faster than real time.
 */
@Component
public class ProjectionDelayChecker {

    /** The longest delay that is not reported. */
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
     * @param oldest first stored position that is not projected yet, if any
     * @param now in nanoseconds
     */
    synchronized boolean behind(Optional<Long> oldest, long now) {
        if (oldest.isEmpty() || oldest.get() != waiting) {
            waiting = oldest.orElse(0L);
            since = now;
        }
        return oldest.isPresent() && now - since > TOLERATED.toNanos();
    }

    /** Whether the answer has changed since the last call. */
    public synchronized boolean changed() {
        boolean before = was;
        was = behind();
        return was != before;
    }
}
