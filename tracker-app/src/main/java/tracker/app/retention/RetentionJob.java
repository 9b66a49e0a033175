package tracker.app.retention;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes every hour what has been kept long enough. One task that fails does not keep the others from running. */
@Component
@ConditionalOnWebApplication
class RetentionJob {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionJob.class);
    private static final int MINUTES = 60;

    private final List<RetentionTask> tasks;

    RetentionJob(List<RetentionTask> tasks) {
        this.tasks = tasks;
    }

    @Scheduled(initialDelay = 1, fixedDelay = MINUTES, timeUnit = TimeUnit.MINUTES)
    void run() {
        for (RetentionTask task : tasks) {
            try {
                int removed = task.removeExpired();
                if (removed > 0) {
                    LOG.info("Removed because their time was over: {} {}", removed, task.subject());
                }
            } catch (RuntimeException trouble) {
                LOG.warn("The {} whose time is over could not be removed; trying again", task.subject(), trouble);
            }
        }
    }
}
