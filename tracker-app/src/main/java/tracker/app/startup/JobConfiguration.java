package tracker.app.startup;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Runs the jobs: every {@code @Scheduled} method, and tasks that a job schedules itself. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class JobConfiguration {

    /** One for each job, so that a job that waits for the database does not delay the others. */
    private static final int THREADS = 6;

    /** Spring finds it by this name. No task executor: Vaadin would use a single one of those for its own work. */
    @Bean(name = "taskScheduler", destroyMethod = "shutdownNow")
    ScheduledExecutorService jobScheduler() {
        return Executors.newScheduledThreadPool(
                THREADS, Thread.ofPlatform().name("job-", 0).daemon().factory());
    }
}
