package tracker.bench.tracker;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.context.ApplicationContext;
import tracker.bench.tracker.OpenLoopRunner.LoggedActivity;
import tracker.domain.activity.ActivityEvent;
import tracker.domain.shared.Commands;

/**
 * The baseline for visibility: Axon's own pooled event processor, unchanged, on the same store. It only records the
 * time at which it received an event; it writes no table and answers no query, which is in its favour.
 */
final class StockReader {

    private final ApplicationContext context;
    private final Commands commands;
    private final BenchmarkWeekFixture week;

    StockReader(ApplicationContext context, Commands commands, BenchmarkWeekFixture week) {
        this.context = context;
        this.commands = commands;

        this.week = week;
    }

    String measure(int perSecond, int seconds) throws Exception {
        HandledEvents notes = new HandledEvents();
        ScheduledExecutorService threads = Executors.newScheduledThreadPool(4);
        PooledStreamingEventProcessor reader = reader(notes, threads);
        reader.start();
        try {
            // it has claimed its segments by then
            Thread.sleep(2_000);
            List<LoggedActivity> logged = OpenLoopRunner.run(commands, week, perSecond, seconds);
            long start = System.nanoTime();
            while (!logged.stream().allMatch(one -> notes.handled.containsKey(one.activity()))) {
                if (System.nanoTime() - start > 60_000_000_000L) {
                    throw new IllegalStateException("The stock processor has handled only " + notes.count.get());
                }
                Thread.sleep(20);
            }
            return VisibilityTask.resultLine(logged, seconds, notes.handled);
        } finally {
            reader.shutDown();
            threads.shutdownNow();
        }
    }

    private PooledStreamingEventProcessor reader(HandledEvents notes, ScheduledExecutorService threads) {
        return PooledStreamingEventProcessor.builder()
                .name("stock")
                .eventHandlerInvoker(
                        SimpleEventHandlerInvoker.builder().eventHandlers(notes).build())
                .messageSource(context.getBean(EventStore.class))
                .tokenStore(new InMemoryTokenStore())
                .transactionManager(NoTransactionManager.INSTANCE)
                .coordinatorExecutor(threads)
                .workerExecutor(threads)
                .initialToken(StreamableMessageSource::createHeadToken)
                .build();
    }

    /** Records when each activity's event arrived. */
    static final class HandledEvents {

        private final Map<String, Long> handled = new ConcurrentHashMap<>();
        private final AtomicLong count = new AtomicLong();

        @EventHandler
        void on(ActivityEvent event) {
            handled.putIfAbsent(event.id().value(), System.nanoTime());
            count.incrementAndGet();
        }
    }
}
