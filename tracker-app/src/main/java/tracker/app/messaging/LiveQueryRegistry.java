package tracker.app.messaging;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import tracker.domain.shared.ChangeScope;
import tracker.domain.shared.LiveQuery;
import tracker.domain.shared.QueryWatch;
import tracker.domain.shared.RefreshPolicy;

/**
 * All watched questions of this node. Equal questions are asked once, however many watch; after a change each question
 * concerned is asked again at once, but never more often than its rhythm allows: about four times a second, or less where it costs more.
 */
@Component
public class LiveQueryRegistry implements DisposableBean {

    private static final int ASKERS = 2;

    private final AtomicLong changes = new AtomicLong();
    private final Map<LiveQuery<?>, WatchedQuery<?>> watched = new ConcurrentHashMap<>();
    private final ScheduledExecutorService askers = Executors.newScheduledThreadPool(
            ASKERS, Thread.ofPlatform().name("live-", 0).daemon().factory());

    LiveQueryRegistry() {
        askers.scheduleWithFixedDelay(() -> watched.values().forEach(WatchedQuery::askIfOld), 1, 1, TimeUnit.SECONDS);
    }

    @SuppressWarnings("unchecked")
    <R> QueryWatch watch(LiveQuery<R> query, Function<LiveQuery<R>, R> ask, Consumer<? super R> consumer) {
        // One of its own for each watch, so that a consumer that watches twice leaves once.
        Consumer<R> own = answer -> consumer.accept(answer);
        // Entered and left under the map's lock, so that no watch joins a question that is just being given up.
        WatchedQuery<R> shared = (WatchedQuery<R>) watched.compute(query, (same, present) -> {
            WatchedQuery<R> joined = present != null
                    ? (WatchedQuery<R>) present
                    : new WatchedQuery<>(query.refreshPolicy(), () -> ask.apply(query), this::later);
            joined.enter(own);
            return joined;
        });
        try {
            shared.answer(own);
        } catch (RuntimeException failure) {
            leave(query, own);
            throw failure;
        }
        return () -> leave(query, own);
    }

    /** One answer, without watching: of a slow question the one that others were given a moment ago. */
    @SuppressWarnings("unchecked")
    <R> R once(LiveQuery<R> query, Function<LiveQuery<R>, R> ask) {
        if (query.refreshPolicy().equals(RefreshPolicy.IMMEDIATE)) {
            return ask.apply(query);
        }
        WatchedQuery<R> shared = (WatchedQuery<R>) watched.computeIfAbsent(query, unseen -> {
            long kept = query.refreshPolicy().minInterval().toMillis();
            later(() -> forget(query), kept);
            return new WatchedQuery<>(query.refreshPolicy(), () -> ask.apply(query), this::later);
        });
        return shared.recent();
    }

    private void forget(LiveQuery<?> query) {
        watched.computeIfPresent(query, (same, shared) -> shared.watches() == 0 ? null : shared);
    }

    private <R> void leave(LiveQuery<R> query, Consumer<?> own) {
        watched.computeIfPresent(query, (same, shared) -> shared.leave(own) ? null : shared);
    }

    /** Wakes the questions that the change concerns; a wake-up may be lost or doubled, the read models are the truth. */
    public void changed(ChangeScope change) {
        changes.incrementAndGet();
        watched.forEach((query, shared) -> {
            if (query.concerns(change)) {
                shared.askSoon();
            }
        });
    }

    /** How often this node was woken. */
    long changes() {
        return changes.get();
    }

    /** How many distinct questions are watched. */
    public int queryCount() {
        return watched.size();
    }

    /** How many watches there are. */
    public int watchCount() {
        return watched.values().stream().mapToInt(WatchedQuery::watches).sum();
    }

    private void later(Runnable task, long milliseconds) {
        askers.schedule(task, milliseconds, TimeUnit.MILLISECONDS);
    }

    @Override
    public void destroy() {
        askers.shutdownNow();
    }
}
