package tracker.app.school;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Loads the register of schools after the first pages are served, so that neither they nor the first search waits for
 * it. An earlier search loads it at once.
 */
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "tracker.reference.load", matchIfMissing = true)
class SchoolPreloadListener {

    private static final Logger LOG = LoggerFactory.getLogger(SchoolPreloadListener.class);

    /** Loading takes half a second of CPU, which the first page should get. */
    private static final int SECONDS_AFTER_THE_START = 5;

    private final SchoolRegisterCache schools;
    private final ScheduledExecutorService scheduler;

    SchoolPreloadListener(SchoolRegisterCache schools, @Qualifier("taskScheduler") ScheduledExecutorService scheduler) {
        this.schools = schools;
        this.scheduler = scheduler;
    }

    @EventListener(ApplicationReadyEvent.class)
    void readSoon() {
        scheduler.schedule(this::read, SECONDS_AFTER_THE_START, TimeUnit.SECONDS);
    }

    /** A later search gets the same failure; it is logged at once. */
    private void read() {
        try {
            schools.register();
        } catch (RuntimeException unreadable) {
            LOG.error("The register of schools could not be read, so the school search is not available.", unreadable);
        }
    }
}
