package tracker.app.figures;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tracker.app.ledger.ProjectionDelayChecker;
import tracker.app.messaging.LiveQueryRegistry;
import tracker.domain.shared.ChangeScope;

/**
 * Refreshes the boards when only time has passed: once a minute, for relative times and days left, and when the
 * projection falls behind or has caught up, which no new event reports.
 */
@Component
class BoardRefreshJob {

    private static final Logger LOG = LoggerFactory.getLogger(BoardRefreshJob.class);
    private static final int SECONDS = 5;
    private static final int TICKS_IN_A_MINUTE = 12;

    private final LiveQueryRegistry live;
    private final ProjectionDelayChecker delay;
    private int ticked;

    BoardRefreshJob(LiveQueryRegistry live, ProjectionDelayChecker delay) {
        this.live = live;
        this.delay = delay;
    }

    @Scheduled(initialDelay = SECONDS, fixedDelay = SECONDS, timeUnit = TimeUnit.SECONDS)
    void tick() {
        try {
            ticked = (ticked + 1) % TICKS_IN_A_MINUTE;
            if (delay.changed() || ticked == 0) {
                live.changed(ChangeScope.EVERYTHING);
            }
        } catch (RuntimeException failure) {
            LOG.debug("The projection's lag could not be read; retrying soon", failure);
        }
    }
}
