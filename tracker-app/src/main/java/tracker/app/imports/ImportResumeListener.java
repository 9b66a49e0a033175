package tracker.app.imports;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Resumes interrupted imports after a restart. */
@Component
@Order
@ConditionalOnWebApplication
class ImportResumeListener implements ApplicationListener<ApplicationReadyEvent> {

    private static final long EVERY_SECONDS = 60;

    private final ImportTaskRunner runs;

    ImportResumeListener(ImportTaskRunner runs) {
        this.runs = runs;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent open) {
        runs.watch(EVERY_SECONDS);
    }
}
