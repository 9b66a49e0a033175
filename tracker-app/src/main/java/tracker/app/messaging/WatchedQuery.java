package tracker.app.messaging;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tracker.domain.shared.RefreshPolicy;

/**
 * A live query that runs once for all its subscribers.
 *
 * @param <R> the result
 */
final class WatchedQuery<R> {

    private static final Logger LOG = LoggerFactory.getLogger(WatchedQuery.class);
    /** Results depend on the day too, so a new subscriber does not get an older one. */
    private static final long FRESH_NANOSECONDS = 1_000_000_000;

    private static final long AGAIN_AFTER_A_FAILURE_MILLISECONDS = 1_000;

    private final RefreshPolicy rhythm;
    private final Supplier<R> supplier;
    private final ObjLongConsumer<Runnable> later;
    private final List<Consumer<? super R>> consumers = new CopyOnWriteArrayList<>();
    private final AtomicBoolean due = new AtomicBoolean();

    /** Guarded by this; null if the query has to run. */
    private @Nullable R newest;

    private volatile long askedAt;

    WatchedQuery(RefreshPolicy rhythm, Supplier<R> supplier, ObjLongConsumer<Runnable> later) {
        this.rhythm = rhythm;
        this.askedAt = System.nanoTime() - rhythm.minInterval().toNanos();
        this.supplier = supplier;
        this.later = later;
    }

    void enter(Consumer<? super R> consumer) {
        consumers.add(consumer);
    }

    /** Gives a subscriber its first result: the shared one, if nothing has changed since. */
    synchronized void answer(Consumer<? super R> consumer) {
        if (slow()) {
            consumer.accept(recent());
            return;
        }
        R result = newest;
        if (result == null || due.get() || System.nanoTime() - askedAt > FRESH_NANOSECONDS) {
            result = supplier.get();
        }
        consumer.accept(result);
    }

    /** Whether the query is so expensive that new subscribers get the shared result until the next scheduled run. */
    private boolean slow() {
        return rhythm.minInterval().compareTo(RefreshPolicy.IMMEDIATE.minInterval()) > 0;
    }

    /**
     * The result of a slow query, which runs once per interval for any number of callers. Later changes are published
     * afterwards.
     */
    synchronized R recent() {
        R result = newest;
        if (result == null || System.nanoTime() - askedAt > rhythm.minInterval().toNanos()) {
            askedAt = System.nanoTime();
            result = supplier.get();
            newest = result;
        }
        return result;
    }

    /** Runs again if the result depends on the time of day and is outdated. */
    void askIfOld() {
        if (rhythm.maxInterval().isPositive()
                && System.nanoTime() - askedAt > rhythm.maxInterval().toNanos()) {
            askSoon();
        }
    }

    /** Returns true if there are no subscribers left. */
    boolean leave(Consumer<?> consumer) {
        consumers.remove(consumer);
        return consumers.isEmpty();
    }

    /** Schedules a run: at once after a quiet period, else when the rate allows it. One run covers many changes. */
    void askSoon() {
        if (due.compareAndSet(false, true)) {
            long since = (System.nanoTime() - askedAt) / 1_000_000;
            later.accept(this::askNow, Math.max(0, rhythm.minInterval().toMillis() - since));
        }
    }

    /** Synchronized, so that no subscriber gets an older result after a newer one. */
    private synchronized void askNow() {
        due.set(false);
        askedAt = System.nanoTime();
        R result = consumers.isEmpty() ? null : tryAsking();
        newest = result;
        if (result != null) {
            consumers.forEach(consumer -> hand(consumer, result));
        }
    }

    private @Nullable R tryAsking() {
        try {
            return supplier.get();
        } catch (RuntimeException failure) {
            LOG.warn("A watched query failed; retrying", failure);
            if (due.compareAndSet(false, true)) {
                later.accept(this::askNow, AGAIN_AFTER_A_FAILURE_MILLISECONDS);
            }
            return null;
        }
    }

    private void hand(Consumer<? super R> consumer, R result) {
        try {
            consumer.accept(result);
        } catch (RuntimeException broken) {
            LOG.warn("A subscriber failed; the others are still updated", broken);
        }
    }

    int watches() {
        return consumers.size();
    }
}
