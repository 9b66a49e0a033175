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
 * One question, asked once for all who watch it.
 *
 * @param <R> the answer
 */
final class WatchedQuery<R> {

    private static final Logger LOG = LoggerFactory.getLogger(WatchedQuery.class);
    /** An answer depends on the day too, so a newcomer is not given an old one. */
    private static final long FRESH_NANOSECONDS = 1_000_000_000;

    private static final long AGAIN_AFTER_A_FAILURE_MILLISECONDS = 1_000;

    private final RefreshPolicy rhythm;
    private final Supplier<R> ask;
    private final ObjLongConsumer<Runnable> later;
    private final List<Consumer<? super R>> consumers = new CopyOnWriteArrayList<>();
    private final AtomicBoolean due = new AtomicBoolean();

    /** Guarded by this; null when the answer has to be asked for. */
    private @Nullable R newest;

    private volatile long askedAt;

    WatchedQuery(RefreshPolicy rhythm, Supplier<R> ask, ObjLongConsumer<Runnable> later) {
        this.rhythm = rhythm;
        this.askedAt = System.nanoTime() - rhythm.minInterval().toNanos();
        this.ask = ask;
        this.later = later;
    }

    void enter(Consumer<? super R> consumer) {
        consumers.add(consumer);
    }

    /** Gives one watcher its first answer: the one the others have, if nothing has changed since. */
    synchronized void answer(Consumer<? super R> consumer) {
        if (slow()) {
            consumer.accept(recent());
            return;
        }
        R answer = newest;
        if (answer == null || due.get() || System.nanoTime() - askedAt > FRESH_NANOSECONDS) {
            answer = ask.get();
        }
        consumer.accept(answer);
    }

    /** Whether an answer costs so much that whoever comes is given the one the others have, until it is time to ask again. */
    private boolean slow() {
        return rhythm.minInterval().compareTo(RefreshPolicy.IMMEDIATE.minInterval()) > 0;
    }

    /** The answer of a slow question: asked for once in its rhythm, however many come. What changes meanwhile is told after it. */
    synchronized R recent() {
        R answer = newest;
        if (answer == null || System.nanoTime() - askedAt > rhythm.minInterval().toNanos()) {
            askedAt = System.nanoTime();
            answer = ask.get();
            newest = answer;
        }
        return answer;
    }

    /** Asks again where the answer depends on the time of day and is too old by now. */
    void askIfOld() {
        if (rhythm.maxInterval().isPositive()
                && System.nanoTime() - askedAt > rhythm.maxInterval().toNanos()) {
            askSoon();
        }
    }

    /** Tells whether nobody watches any more. */
    boolean leave(Consumer<?> consumer) {
        consumers.remove(consumer);
        return consumers.isEmpty();
    }

    /** Asks again: at once after a quiet time, else when its rhythm allows it. One is enough for many changes. */
    void askSoon() {
        if (due.compareAndSet(false, true)) {
            long since = (System.nanoTime() - askedAt) / 1_000_000;
            later.accept(this::askNow, Math.max(0, rhythm.minInterval().toMillis() - since));
        }
    }

    /** Synchronized, so that no watcher ever gets an older answer after a newer one. */
    private synchronized void askNow() {
        due.set(false);
        askedAt = System.nanoTime();
        R answer = consumers.isEmpty() ? null : tryAsking();
        newest = answer;
        if (answer != null) {
            consumers.forEach(consumer -> hand(consumer, answer));
        }
    }

    private @Nullable R tryAsking() {
        try {
            return ask.get();
        } catch (RuntimeException failure) {
            LOG.warn("A watched query failed; retrying", failure);
            if (due.compareAndSet(false, true)) {
                later.accept(this::askNow, AGAIN_AFTER_A_FAILURE_MILLISECONDS);
            }
            return null;
        }
    }

    private void hand(Consumer<? super R> consumer, R answer) {
        try {
            consumer.accept(answer);
        } catch (RuntimeException broken) {
            LOG.warn("A subscriber failed; the others are still updated", broken);
        }
    }

    int watches() {
        return consumers.size();
    }
}
