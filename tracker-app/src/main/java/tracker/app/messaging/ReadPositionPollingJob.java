package tracker.app.messaging;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;
import tracker.app.cluster.ClusterNotification;
import tracker.app.cluster.WakeUpHandler;
import tracker.app.cluster.WakeUpProperties;
import tracker.domain.shared.ChangeScope;

/**
 * Detects that another node has filled the read models, and refreshes this node's live queries. It polls on each
 * notification, and once a second anyway, because a notification may be lost (decision 0013).
 */
@Component
class ReadPositionPollingJob implements WakeUpHandler, ApplicationListener<ApplicationReadyEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(ReadPositionPollingJob.class);

    private final ReadPositionRepository position;
    private final LiveQueryRegistry live;
    private final Duration lookEvery;
    private final ScheduledExecutorService scheduler;
    private long seen = -1;
    private long heard;

    ReadPositionPollingJob(
            ReadPositionRepository position,
            LiveQueryRegistry live,
            WakeUpProperties properties,
            @Qualifier("taskScheduler") ScheduledExecutorService scheduler) {
        this.position = position;
        this.live = live;
        this.lookEvery = properties.lookEvery();
        this.scheduler = scheduler;
    }

    @Override
    public ClusterNotification subscribedTo() {
        return ClusterNotification.READ;
    }

    @Override
    public void wake() {
        scheduler.execute(this::poll);
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        long pause = lookEvery.toMillis();
        scheduler.scheduleWithFixedDelay(this::poll, pause, pause, TimeUnit.MILLISECONDS);
    }

    /** Synchronized, because a notification may arrive during a poll. */
    synchronized void poll() {
        try {
            long reached = position.now().position();
            long changes = live.changes();
            if (reached != seen && changes == heard) {
                live.changed(ChangeScope.EVERYTHING);
            }
            seen = reached;
            heard = live.changes();
        } catch (RuntimeException failure) {
            LOG.debug("The read position could not be read; retrying soon", failure);
        }
    }
}
