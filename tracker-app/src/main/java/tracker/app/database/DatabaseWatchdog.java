package tracker.app.database;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import tracker.app.datafiles.ProcessExitHandler;

/**
 * Detects within a second that the embedded PostgreSQL has died and restarts it. If that fails, the tracker stops
 * (decision 0012). It does nothing while the tracker itself is stopping.
 */
final class DatabaseWatchdog implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatchdog.class);

    private static final long LOOK_EVERY_MILLIS = 500;

    /** Each server separately; see {@link ServerLauncher}. */
    private static final int TRIES = 3;

    private final DatabaseServer server;
    private final ProcessExitHandler end;
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("database-watch").daemon().factory());
    private volatile boolean running;
    private int failures;

    DatabaseWatchdog(DatabaseServer server, ProcessExitHandler end) {
        this.server = server;
        this.end = end;
    }

    @Override
    public void start() {
        running = true;
        looks.scheduleWithFixedDelay(this::check, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    void check() {
        try {
            if (server.restartIfDead()) {
                failures = 0;
                LOG.warn("The database stopped unexpectedly and was restarted. No stored data is lost.");
            }
        } catch (RuntimeException failure) {
            stumble(failure);
        }
    }

    private void stumble(RuntimeException failure) {
        failures++;
        LOG.error("The database stopped unexpectedly and cannot be restarted: {}", failure.getMessage());
        if (failures == TRIES) {
            LOG.error("The tracker is stopping, because it has no database.");
            // not on our own thread, which ends with the tracker
            Thread.ofPlatform().name("database-end").start(() -> end.exit(1));
        }
    }

    @Override
    public void stop() {
        running = false;
        looks.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
