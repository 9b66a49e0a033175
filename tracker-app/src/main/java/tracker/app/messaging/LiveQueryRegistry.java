package tracker.app.messaging;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ObjLongConsumer;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import tracker.domain.shared.ChangeScope;
import tracker.domain.shared.LiveQuery;
import tracker.domain.shared.QueryWatch;
import tracker.domain.shared.RefreshPolicy;

/**
 * All live queries of this node. Equal queries run once, however many subscribers there are. After a change, each
 * affected query runs again at once, but never more often than its rate allows: about four times a second, or less if
 * it is expensive.
 */
@Component
public class LiveQueryRegistry implements DisposableBean {

    private static final int ASKERS = 2;

    private final AtomicLong changes = new AtomicLong();
    private final Map<LiveQuery<?>, WatchedQuery<?>> watched = new ConcurrentHashMap<>();
    private final ScheduledExecutorService askers = Executors.newScheduledThreadPool(
            ASKERS, Thread.ofPlatform().name("live-", 0).daemon().factory());

    /** Expensive queries wait for their turn, and boards do not wait with them. */
    private final ScheduledExecutorService slowAskers = Executors.newScheduledThreadPool(
            1, Thread.ofPlatform().name("live-slow-", 0).daemon().factory());

    LiveQueryRegistry() {
        askers.scheduleWithFixedDelay(() -> watched.values().forEach(WatchedQuery::askIfOld), 1, 1, TimeUnit.SECONDS);
    }

    @SuppressWarnings("unchecked")
    <R> QueryWatch watch(LiveQuery<R> query, Function<LiveQuery<R>, R> ask, Consumer<? super R> consumer) {
        // A separate object for each watch, so that a consumer that subscribes twice leaves once.
        Consumer<R> own = answer -> consumer.accept(answer);
        // Under the map's lock, so that no watch joins a query that is just being removed.
        WatchedQuery<R> shared = (WatchedQuery<R>) watched.compute(query, (same, present) -> {
            WatchedQuery<R> joined = present != null
                    ? (WatchedQuery<R>) present
                    : new WatchedQuery<>(query.refreshPolicy(), () -> ask.apply(query), askersOf(query));
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

    /** One result without a subscription; of a slow query, the most recent shared result. */
    @SuppressWarnings("unchecked")
    <R> R once(LiveQuery<R> query, Function<LiveQuery<R>, R> ask) {
        if (query.refreshPolicy().equals(RefreshPolicy.IMMEDIATE)) {
            return ask.apply(query);
        }
        WatchedQuery<R> shared = (WatchedQuery<R>) watched.computeIfAbsent(query, unseen -> {
            long kept = query.refreshPolicy().minInterval().toMillis();
            askers.schedule(() -> forget(query), kept, TimeUnit.MILLISECONDS);
            return new WatchedQuery<>(query.refreshPolicy(), () -> ask.apply(query), askersOf(query));
        });
        return shared.recent();
    }

    private void forget(LiveQuery<?> query) {
        watched.computeIfPresent(query, (same, shared) -> shared.watches() == 0 ? null : shared);
    }

    private <R> void leave(LiveQuery<R> query, Consumer<?> own) {
        watched.computeIfPresent(query, (same, shared) -> shared.leave(own) ? null : shared);
    }

    /**
     * Refreshes the queries affected by the change. A notification may be lost or duplicated; the read models are
     * authoritative.
     */
    public void changed(ChangeScope change) {
        changes.incrementAndGet();
        watched.forEach((query, shared) -> {
            if (query.concerns(change)) {
                shared.askSoon();
            }
        });
    }

    /** How many changes this node was notified of. */
    long changes() {
        return changes.get();
    }

    /** Number of distinct live queries. */
    public int queryCount() {
        return watched.size();
    }

    /** Number of subscriptions. */
    public int watchCount() {
        return watched.values().stream().mapToInt(WatchedQuery::watches).sum();
    }

    private ObjLongConsumer<Runnable> askersOf(LiveQuery<?> query) {
        ScheduledExecutorService own = ExpensiveQueryLimiter.isExpensive(query) ? slowAskers : askers;
        return (task, milliseconds) -> own.schedule(task, milliseconds, TimeUnit.MILLISECONDS);
    }

    @Override
    public void destroy() {
        askers.shutdownNow();
        slowAskers.shutdownNow();
    }
}
