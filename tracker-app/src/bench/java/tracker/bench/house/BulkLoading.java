package tracker.bench.house;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import tracker.app.messaging.ManyCommands;
import tracker.app.messaging.Wish;
import tracker.bench.Turn;
import tracker.domain.shared.CommandId;

/** Loads many activities with every rule asked and every fact stored. */
final class BulkLoading {

    private static final double NANOSECONDS = 1e9;

    private final ManyCommands commands;
    private final Week week;

    BulkLoading(ManyCommands commands, Week week) {
        this.commands = commands;
        this.week = week;
    }

    String load(int activities) throws Exception {
        List<Wish> told = new ArrayList<>();
        for (int i = 0; i < activities; i++) {
            told.add(new Wish(CommandId.next(), week.held()));
        }
        long start = System.nanoTime();
        commands.send(told).forEach(CompletableFuture::join);
        return new Turn(activities, (System.nanoTime() - start) / NANOSECONDS, 0, 0, 0).line();
    }
}
