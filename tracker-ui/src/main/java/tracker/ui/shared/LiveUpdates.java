package tracker.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import tracker.domain.shared.LiveQuery;
import tracker.domain.shared.Queries;
import tracker.domain.shared.QueryWatch;

/**
 * Delivers results from other threads to the pages. No other class of the pages deals with threads.
 *
 * <p>{@link UI#access} queues without limit, and a browser that no longer listens must cost nothing. Each page therefore has at
 * most one pending update. It shows the newest result at the time it runs and skips the results in between.
 *
 * <p>The thread that brings a result only marks the page. {@link UI#access} would run on that thread, page after page, and a slow
 * browser would block it until the write times out.
 */
public final class LiveUpdates {

    private static final int FIRST_JAVA_WHOSE_MONITORS_DO_NOT_PIN = 24;
    private static final int MOST_THREADS = 256;
    private static final int IDLE_SECONDS = 10;

    private static final int WHILE_MINUTES = 5;

    private static final Executor PAGES = beside();

    /** Interval counter. It is counted, because pages have no clock. */
    private static final LongSupplier WHILES = counted();

    private LiveUpdates() {}

    /**
     * One thread per running update. Virtual threads are used from Java 24 on. Before that, a virtual thread that waits inside a
     * monitor, as Vaadin does, pins its carrier thread. All threads are daemons, so nothing has to be shut down.
     */
    private static Executor beside() {
        if (Runtime.version().feature() >= FIRST_JAVA_WHOSE_MONITORS_DO_NOT_PIN) {
            return Executors.newThreadPerTaskExecutor(
                    Thread.ofVirtual().name("page-", 0).factory());
        }
        return new ThreadPoolExecutor(
                0,
                MOST_THREADS,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                Thread.ofPlatform().name("page-", 0).daemon().factory(),
                new ThreadPoolExecutor.CallerRunsPolicy());
    }

    private static LongSupplier counted() {
        AtomicLong whiles = new AtomicLong();
        Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().name("whiles").daemon().factory())
                .scheduleAtFixedRate(whiles::incrementAndGet, WHILE_MINUTES, WHILE_MINUTES, TimeUnit.MINUTES);
        return whiles::get;
    }

    /** Shows every new result for as long as the owner is attached. */
    public static <R> void watch(
            Component owner, Queries queries, LiveQuery<R> query, UpdatableComponent<? super R> part) {
        owner.addAttachListener(event -> begin(event.getUI(), owner, queries, query, part));
        owner.getUI().ifPresent(ui -> begin(ui, owner, queries, query, part));
    }

    /**
     * Runs a callback on the owner's page when a command has completed.
     *
     * @param ended receives null on success, else the failure
     */
    public static void whenCompleted(CompletableFuture<?> sent, Component owner, Consumer<@Nullable Throwable> ended) {
        UI ui = owner.getUI().orElseThrow(() -> new IllegalStateException("only an attached component can send"));
        sent.whenComplete((nothing, failure) -> enter(ui, () -> ended.accept(failure)));
    }

    /** The tab is hidden: limits updates to one per interval. */
    static void pauseUpdates(UI ui) {
        PageUpdateTask.of(ui).rest.begin();
    }

    /** The tab is visible again: the newest results go out with the response to this request. */
    static void resumeUpdates(UI ui) {
        PageUpdateTask updates = PageUpdateTask.of(ui);
        updates.rest.end();
        updates.wake();
    }

    private static <R> void begin(
            UI ui, Component owner, Queries queries, LiveQuery<R> query, UpdatableComponent<? super R> part) {
        PageUpdateTask updates = PageUpdateTask.of(ui);
        LatestResult<R> newest = new LatestResult<>(part);
        updates.parts.add(newest);
        QueryWatch watch = queries.watch(query, answer -> {
            newest.answer.set(answer);
            updates.arrived();
        });
        owner.addDetachListener(event -> {
            event.unregisterListener();
            updates.parts.remove(newest);
            watch.close();
        });
    }

    /** Runs at once if this request belongs to the page, so that the same response carries the update. */
    private static void enter(UI ui, Command command) {
        if (ui.equals(UI.getCurrent())) {
            access(ui, command);
        } else {
            PAGES.execute(() -> access(ui, command));
        }
    }

    private static void access(UI ui, Command command) {
        try {
            ui.access(command);
        } catch (UIDetachedException nobodyIsThere) {
            // The page is gone. Detach listeners close its watches.
        }
    }

    /** The pending update of a page, and the components it updates. */
    private static final class PageUpdateTask {

        private final UI ui;
        private final AtomicBoolean waiting = new AtomicBoolean();
        private final HiddenTabLimiter rest = new HiddenTabLimiter(WHILES);
        private final List<LatestResult<?>> parts = new CopyOnWriteArrayList<>();

        private PageUpdateTask(UI ui) {
            this.ui = ui;
        }

        static PageUpdateTask of(UI ui) {
            PageUpdateTask known = ComponentUtil.getData(ui, PageUpdateTask.class);
            if (known != null) {
                return known;
            }
            PageUpdateTask first = new PageUpdateTask(ui);
            ComponentUtil.setData(ui, PageUpdateTask.class, first);
            return first;
        }

        void arrived() {
            if (rest.allows()) {
                wake();
            }
        }

        void wake() {
            if (waiting.compareAndSet(false, true)) {
                enter(ui, this::deliver);
            }
        }

        /** Clears the flag first, because results that arrive from here on need their own update. A failing component does not stop others. */
        private void deliver() {
            waiting.set(false);
            List<RuntimeException> failures = new ArrayList<>();
            for (LatestResult<?> part : parts) {
                try {
                    part.show();
                } catch (RuntimeException failure) {
                    failures.add(failure);
                }
            }
            if (!failures.isEmpty()) {
                throw failures.getFirst();
            }
        }
    }

    private record LatestResult<R>(UpdatableComponent<? super R> part, AtomicReference<@Nullable R> answer) {

        LatestResult(UpdatableComponent<? super R> part) {
            this(part, new AtomicReference<>());
        }

        void show() {
            R newest = answer.getAndSet(null);
            if (newest != null) {
                part.show(newest);
            }
        }
    }
}
