package tracker.app.redaction;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tracker.app.eventstore.EventTextRepository;
import tracker.app.eventstore.StoredEventRepository;
import tracker.app.ledger.RedactedRowRepository;
import tracker.domain.activity.ActivityEvent;

/**
 * Puts the texts of events that were stored before they were kept apart beside them, and writes what the public reads
 * of each. It goes in short steps, each a transaction of its own, and continues after a restart where it stopped.
 */
@Component
class EventTextMoveJob {

    private static final Logger LOG = LoggerFactory.getLogger(EventTextMoveJob.class);
    private static final int STEP = 500;
    private static final int STEPS_AT_ONCE = 20;

    private final EventTextRepository texts;
    private final StoredEventRepository events;
    private final RedactedRowRepository projection;

    EventTextMoveJob(EventTextRepository texts, StoredEventRepository events, RedactedRowRepository projection) {
        this.texts = texts;
        this.events = events;
        this.projection = projection;
    }

    /** Some steps, so that commands and boards have their turn in between. */
    @Scheduled(fixedDelayString = "PT1S", initialDelayString = "PT2S")
    void move() {
        for (int step = 0; step < STEPS_AT_ONCE; step++) {
            if (!moveOneStep()) {
                return;
            }
        }
    }

    /** False if there was nothing to do. */
    boolean moveOneStep() {
        List<Long> positions = texts.moveNext(STEP);
        if (positions.isEmpty()) {
            return false;
        }
        events.at(positions).forEach(stored -> {
            if (stored.event() instanceof ActivityEvent event) {
                projection.retell(stored, event);
            }
        });
        texts.moved(positions.getLast());
        LOG.info("The texts of the events up to position {} are stored beside them", positions.getLast());
        return true;
    }
}
