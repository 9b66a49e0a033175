package tracker.app.imports;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import tracker.app.eventstore.NodeName;
import tracker.domain.imports.ImportId;
import tracker.domain.imports.ImportState;

/**
 * Runs imports one after the other on its own thread. The state is in the database, so that an import resumes after a
 * restart; with several nodes, on the one with the file.
 */
@Component
class ImportTaskRunner implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ImportTaskRunner.class);
    private static final long LAST_GROUP_SECONDS = 20;

    private final ImportRepository imports;
    private final ImportProcessor work;
    private final ImportReversalService takingBack;
    private final UploadStore shelf;
    private final NodeName node;
    private final Set<ImportId> queued = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("imports").daemon().factory());

    ImportTaskRunner(
            ImportRepository imports,
            ImportProcessor work,
            ImportReversalService takingBack,
            UploadStore shelf,
            NodeName node) {
        this.imports = imports;
        this.work = work;
        this.takingBack = takingBack;
        this.shelf = shelf;
        this.node = node;
    }

    /** Resumes everything in progress, at start and when another node has left work. */
    void watch(long everySeconds) {
        thread.scheduleWithFixedDelay(this::goOn, 0, everySeconds, TimeUnit.SECONDS);
    }

    private void goOn() {
        try {
            imports.underWay().forEach(this::run);
        } catch (RuntimeException unreachable) {
            LOG.warn("Running imports could not be looked up: {}", unreachable.getMessage());
        }
    }

    void start(ImportId id) {
        if (queued.add(id)) {
            thread.execute(() -> run(id));
        }
    }

    /** Continues the import if it belongs to this node. */
    void run(ImportId id) {
        queued.remove(id);
        StoredImport stored = imports.find(id).orElse(null);
        if (stored == null || !canGoOn(stored) || !imports.claim(id, node.value())) {
            return;
        }
        try {
            switch (stored.details().state()) {
                case CHECKING -> work.tryOut(stored);
                case RUNNING -> work.apply(stored);
                case TAKING_BACK -> takingBack.takeBack(stored);
                case PUTTING_BACK -> takingBack.putBack(stored);
                case OPENED, CHECKED, STOPPED, DONE, TAKEN_BACK -> {}
            }
        } catch (RuntimeException failure) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            LOG.error("An import ended early: {}", id, failure);
            end(id, stored.details().state());
        }
    }

    /** Only reading needs the file; undoing has its rows in the database. */
    private boolean canGoOn(StoredImport stored) {
        return switch (stored.details().state()) {
            case CHECKING, RUNNING -> shelf.has(stored.details().id());
            case TAKING_BACK, PUTTING_BACK -> true;
            case OPENED, CHECKED, STOPPED, DONE, TAKEN_BACK -> false;
        };
    }

    private void end(ImportId id, ImportState state) {
        try {
            imports.end(
                    id,
                    state == ImportState.CHECKING ? ImportState.OPENED : ImportState.STOPPED,
                    "Something went wrong on our side. Imported rows stay. You can continue: nothing is stored twice.");
        } catch (RuntimeException unreachable) {
            LOG.warn("The import stays open and will be resumed: {}", unreachable.getMessage());
        }
    }

    /** The current batch is finished; the rest continues after the restart. */
    @Override
    public void destroy() throws InterruptedException {
        thread.shutdownNow();
        thread.awaitTermination(LAST_GROUP_SECONDS, TimeUnit.SECONDS);
    }
}
