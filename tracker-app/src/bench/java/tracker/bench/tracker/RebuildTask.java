package tracker.bench.tracker;

import org.springframework.context.ApplicationContext;
import tracker.app.rebuild.LedgerRebuildService;
import tracker.bench.TurnResult;

/** Rebuilds all read models from the first event, beside the old ones, until the new ones are in use. */
final class RebuildTask {

    private static final double NANOSECONDS = 1e9;

    private final LedgerRebuildService rebuild;

    RebuildTask(ApplicationContext context) {
        this.rebuild = context.getBean(LedgerRebuildService.class);
    }

    String rebuild() throws Exception {
        long start = System.nanoTime();
        long events = rebuild.run(read -> {});
        return new TurnResult(events, (System.nanoTime() - start) / NANOSECONDS, 0, 0, 0).line();
    }
}
