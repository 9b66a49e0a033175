package tracker.bench.tracker;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import tracker.app.messaging.CommandBatchService;
import tracker.app.messaging.IdentifiedCommand;
import tracker.bench.TurnResult;
import tracker.domain.shared.CommandId;

/** Loads many activities with all rules checked and all events stored. */
final class BulkLoadTask {

    private static final double NANOSECONDS = 1e9;

    private final CommandBatchService commands;
    private final BenchmarkWeekFixture week;

    BulkLoadTask(CommandBatchService commands, BenchmarkWeekFixture week) {
        this.commands = commands;
        this.week = week;
    }

    String load(int activities) throws Exception {
        List<IdentifiedCommand> identified = new ArrayList<>();
        for (int i = 0; i < activities; i++) {
            identified.add(new IdentifiedCommand(CommandId.next(), week.held()));
        }
        long start = System.nanoTime();
        commands.send(identified).forEach(CompletableFuture::join);
        return new TurnResult(activities, (System.nanoTime() - start) / NANOSECONDS, 0, 0, 0).line();
    }
}
