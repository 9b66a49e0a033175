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
 * Binds what comes from other threads to the pages; no other class of the pages knows threads.
 *
 * <p>A browser that no longer listens must cost nothing, and {@link UI#access} queues without limit. So each page has at most
 * one update waiting, and whatever is newest when that update runs is shown; what came in between is skipped.
 *
 * <p>Whoever brings an answer only marks the page and goes on. {@link UI#access} would work on his thread, page after page, and
 * a browser that has stopped reading holds its update up until the write is given up.
 */
public final class LiveUpdates {

    private static final int FIRST_JAVA_WHOSE_MONITORS_DO_NOT_PIN = 24;
    private static final int MOST_THREADS = 256;
    private static final int IDLE_SECONDS = 10;

    private static final int WHILE_MINUTES = 5;

    private static final Executor PAGES = beside();

    /** Counted and not read from a clock, which pages have none of. */
    private static final LongSupplier WHILES = counted();

    private LiveUpdates() {}

    /**
     * A thread for each update that runs. Virtual ones share as many processors as there are, and one that waits for a browser
     * takes none of them away; before Java 24 it would, since Vaadin waits inside a monitor. Daemons all: nothing to shut down.
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

    /** Shows every new answer for as long as the owner is on a page. */
    public static <R> void watch(
            Component owner, Queries queries, LiveQuery<R> query, UpdatableComponent<? super R> part) {
        owner.addAttachListener(event -> begin(event.getUI(), owner, queries, query, part));
        owner.getUI().ifPresent(ui -> begin(ui, owner, queries, query, part));
    }

    /**
     * Tells the owner's page when something sent has ended.
     *
     * @param ended is given null when it went well, else what went wrong
     */
    public static void whenCompleted(CompletableFuture<?> sent, Component owner, Consumer<@Nullable Throwable> ended) {
        UI ui = owner.getUI().orElseThrow(() -> new IllegalStateException("only what is on a page sends"));
        sent.whenComplete((nothing, failure) -> enter(ui, () -> ended.accept(failure)));
    }

    /** Nobody sees this page now, so it is told no more than once in a while. */
    static void pauseUpdates(UI ui) {
        PageUpdateTask.of(ui).rest.begin();
    }

    /** Somebody sees it again: what is newest goes with the answer to this request. */
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

    /** Whoever is on the page already is shown it at once, with the answer to the same request. */
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
            // The page has gone; its watches are closed by their own detach listeners.
        }
    }

    /** The one update of a page that may be waiting, and the parts it will tell. */
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

        /** What arrives from here on needs an update of its own, so the mark goes first. One failing part stops no other. */
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
