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

/**
 * One question, asked once for all who watch it.
 *
 * @param <R> the answer
 */
final class WatchedQuery<R> {

    static final long AT_MOST_EVERY_MILLISECONDS = 250;

    private static final Logger LOG = LoggerFactory.getLogger(WatchedQuery.class);
    /** An answer depends on the day too, so a newcomer is not given an old one. */
    private static final long FRESH_NANOSECONDS = 1_000_000_000;

    private static final long AGAIN_AFTER_A_FAILURE_MILLISECONDS = 1_000;

    private final Supplier<R> ask;
    private final ObjLongConsumer<Runnable> later;
    private final List<Consumer<? super R>> consumers = new CopyOnWriteArrayList<>();
    private final AtomicBoolean due = new AtomicBoolean();

    /** Guarded by this; null when the answer has to be asked for. */
    private @Nullable R newest;

    private volatile long askedAt = System.nanoTime() - AT_MOST_EVERY_MILLISECONDS * 1_000_000;

    WatchedQuery(Supplier<R> ask, ObjLongConsumer<Runnable> later) {
        this.ask = ask;
        this.later = later;
    }

    void enter(Consumer<? super R> consumer) {
        consumers.add(consumer);
    }

    /** Gives one watcher its first answer: the one the others have, if nothing has changed since. */
    synchronized void answer(Consumer<? super R> consumer) {
        R answer = newest;
        if (answer == null || due.get() || System.nanoTime() - askedAt > FRESH_NANOSECONDS) {
            answer = ask.get();
        }
        consumer.accept(answer);
    }

    /** Tells whether nobody watches any more. */
    boolean leave(Consumer<?> consumer) {
        consumers.remove(consumer);
        return consumers.isEmpty();
    }

    /** Asks again: at once after a quiet time, else when the quarter of a second is over. One is enough for many changes. */
    void askSoon() {
        if (due.compareAndSet(false, true)) {
            long since = (System.nanoTime() - askedAt) / 1_000_000;
            later.accept(this::askNow, Math.max(0, AT_MOST_EVERY_MILLISECONDS - since));
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
            LOG.warn("A watched question could not be answered; trying again", failure);
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
            LOG.warn("A watcher failed; the others are told all the same", broken);
        }
    }

    int watches() {
        return consumers.size();
    }
}
