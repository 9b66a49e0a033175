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
 * Reads the register of schools once the house is open and the first pages are served, so that neither they nor the first who types waits
 * for it. Who types sooner has it read at once.
 */
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "tracker.reference.load", matchIfMissing = true)
class SchoolPreloadListener {

    private static final Logger LOG = LoggerFactory.getLogger(SchoolPreloadListener.class);

    /** It takes half a second of a processor, which belongs to whoever waits for the first page. */
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

    /** Who asks later is told of the same failure; the log has it at once. */
    private void read() {
        try {
            schools.register();
        } catch (RuntimeException unreadable) {
            LOG.error("The register of schools could not be read, so the school search is not available.", unreadable);
        }
    }
}
