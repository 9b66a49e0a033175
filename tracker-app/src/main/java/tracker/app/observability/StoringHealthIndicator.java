package tracker.app.observability;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Whether a command could be stored. It is tried when somebody asks for readiness, in the way a command is stored:
 * with a connection of the commands, a lock on the event table as a writer takes it, and a commit on disk.
 *
 * <p>Where that takes long, it is tried with a connection that is not from the pool as well, and after
 * {@link #AT_MOST} there is an answer. If the second works, only this node cannot store, and it is out of service: others are better. If it does not, the
 * database is at fault and all nodes share it. Then each says that it is degraded and stays, because a load balancer
 * without a node shows nothing at all, and the boards that are open explain themselves (decision 0049).
 */
@Component("storing")
class StoringHealthIndicator implements HealthIndicator, DisposableBean {

    private static final Duration AT_MOST = Duration.ofSeconds(3);
    private static final Duration GOOD_FOR = Duration.ofSeconds(1);
    private static final Status DEGRADED = new Status("DEGRADED");

    private final StoreProbe pooled;
    private final StoreProbe fresh;
    private final Duration atMost;
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().name("storing-", 0).daemon().factory());
    private @Nullable CompletableFuture<Void> underWay;
    private @Nullable CompletableFuture<Void> freshUnderWay;
    private Health last = Health.unknown().build();
    private long until;

    /** Tries to store; returns when it is on disk. */
    interface StoreProbe {
        void store() throws Exception;
    }

    @Autowired
    StoringHealthIndicator(StoreProbeRepository probe) {
        this(probe::withPool, probe::withoutPool, AT_MOST);
    }

    StoringHealthIndicator(StoreProbe pooled, StoreProbe fresh, Duration atMost) {
        this.pooled = pooled;
        this.fresh = fresh;
        this.atMost = atMost;
        this.until = System.nanoTime();
    }

    /** One at a time: many who ask at once get one answer. */
    @Override
    public synchronized Health health() {
        if (System.nanoTime() - until < 0) {
            return last;
        }
        underWay = tried(underWay, pooled);
        if (!ends(underWay, atMost.multipliedBy(2).dividedBy(3))) {
            freshUnderWay = tried(freshUnderWay, fresh);
            boolean others = ends(freshUnderWay, atMost.dividedBy(3));
            Health not = (others ? Health.outOfService() : Health.status(DEGRADED)).build();
            last = ends(underWay, Duration.ZERO) ? Health.up().build() : not;
        } else {
            last = Health.up().build();
        }
        until = System.nanoTime() + GOOD_FOR.toNanos();
        return last;
    }

    /** A try that still hangs is not repeated: it would only take another connection. */
    private CompletableFuture<Void> tried(@Nullable CompletableFuture<Void> before, StoreProbe probe) {
        return before != null && !before.isDone() ? before : CompletableFuture.runAsync(() -> run(probe), threads);
    }

    private static void run(StoreProbe probe) {
        try {
            probe.store();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static boolean ends(CompletableFuture<Void> attempt, Duration within) {
        try {
            attempt.get(within.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException failed) {
            return false;
        }
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
