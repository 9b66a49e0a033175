package tracker.bench.tracker;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import tracker.domain.shared.Commands;
import tracker.domain.stand.StandCommand.RecordStandHeld;

/** Logs activities at a steady rate, whether or not the ones before have been acknowledged. */
final class OpenLoopRunner {

    private static final int CLIENTS = 32;

    /**
     * A logged activity; times in nanoseconds of the machine's monotonic clock.
     *
     * @param intended its scheduled time
     */
    record LoggedActivity(String activity, long intended, long acknowledged) {}

    private OpenLoopRunner() {}

    static List<LoggedActivity> run(Commands commands, BenchmarkWeekFixture week, int perSecond, int seconds) {
        List<LoggedActivity> logged = new CopyOnWriteArrayList<>();
        long between = 1_000_000_000L / perSecond;
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            long begin = System.nanoTime() + 50_000_000L;
            for (int i = 0; i < perSecond * seconds; i++) {
                long intended = begin + i * between;
                for (long left = intended - System.nanoTime(); left > 0; left = intended - System.nanoTime()) {
                    LockSupport.parkNanos(left);
                }
                clients.execute(() -> {
                    RecordStandHeld command = week.held();
                    commands.send(command).join();
                    logged.add(new LoggedActivity(command.id().value(), intended, System.nanoTime()));
                });
            }
        }
        if (logged.size() != perSecond * seconds) {
            throw new IllegalStateException("Only " + logged.size() + " were acknowledged");
        }
        return logged;
    }
}
