package tracker.app.messaging;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;
import tracker.domain.shared.Change;

/**
 * Notices once a second that the read models have moved without this node having been woken: another node fills them. The
 * pages of this node then ask again. It is also the net under a wake-up that got lost.
 */
@Component
class OtherNodes implements ApplicationListener<ApplicationReadyEvent>, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(OtherNodes.class);

    private final ReadPosition position;
    private final LiveQueries live;
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("other-nodes").daemon().factory());
    private long seen = -1;
    private long heard;

    OtherNodes(ReadPosition position, LiveQueries live) {
        this.position = position;
        this.live = live;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        looks.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    void look() {
        try {
            long reached = position.now().position();
            long changes = live.changes();
            if (reached != seen && changes == heard) {
                live.changed(Change.OF_EVERYTHING);
            }
            seen = reached;
            heard = live.changes();
        } catch (RuntimeException failure) {
            LOG.debug("The read position could not be read; looking again in a second", failure);
        }
    }

    @Override
    public void destroy() {
        looks.shutdownNow();
    }
}
