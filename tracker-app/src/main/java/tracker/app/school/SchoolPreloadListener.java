package tracker.app.school;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Loads the register of schools after the first pages are served, so that neither they nor the first search waits for
 * it. An earlier search loads it at once.
 */
@Component
@Order
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "tracker.reference.load", matchIfMissing = true)
class SchoolPreloadListener implements ApplicationListener<ApplicationReadyEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(SchoolPreloadListener.class);

    /** Loading takes half a second of CPU, which the first page should get. */
    private static final Duration AFTER_THE_FIRST_PAGES = Duration.ofSeconds(5);

    private final SchoolRegisterCache schools;

    SchoolPreloadListener(SchoolRegisterCache schools) {
        this.schools = schools;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent open) {
        Thread.ofPlatform()
                .name("schools")
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .start(this::read);
    }

    /** A later search gets the same failure; it is logged at once. */
    private void read() {
        try {
            Thread.sleep(AFTER_THE_FIRST_PAGES);
            schools.register();
        } catch (InterruptedException ends) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException unreadable) {
            LOG.error("The register of schools could not be read, so the school search is not available.", unreadable);
        }
    }
}
