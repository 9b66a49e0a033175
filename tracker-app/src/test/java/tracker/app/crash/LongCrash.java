package tracker.app.crash;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The test behind {@code ./tracker crash-test}. Its name excludes it from the ordinary test run. */
class LongCrash {

    private static final int CYCLES = 20;
    private static final int SEEDS = 1_000_000_000;

    @TempDir
    Path folder;

    @Test
    @Timeout(7_200)
    void crash_test() throws Exception {
        run(
                folder,
                Integer.getInteger("tracker.crash.cycles", CYCLES),
                Long.getLong("tracker.crash.seed", System.nanoTime() % SEEDS));
    }

    /** The crash kinds alternate; the seed decides the first one, so that the short test varies. */
    @SuppressWarnings("SystemOut")
    void run(Path where, int cycles, long seed) throws Exception {
        System.out.printf("Crash test, seed %d: %d cycles%n", seed, cycles);
        long begun = System.nanoTime();
        try (CrashTestRunner run = new CrashTestRunner(where, seed)) {
            run.begin();
            for (int cycle = 1; cycle <= cycles; cycle++) {
                CrashKind blow = CrashKind.values()[(int) ((seed + cycle) % CrashKind.values().length)];
                System.out.printf("%3d  %s%n", cycle, cycleOf(run, blow, cycle, seed));
            }
            System.out.printf(
                    "Nothing lost, nothing twice, no holes, every read model equals its replay: %d cycles in %d s, back after %.1f s at worst.%n",
                    cycles,
                    (System.nanoTime() - begun) / 1_000_000_000,
                    run.slowest().toMillis() / 1e3);
        }
    }

    private static String cycleOf(CrashTestRunner run, CrashKind blow, int cycle, long seed) throws Exception {
        try {
            return run.cycle(blow);
        } catch (AssertionError wrong) {
            throw new AssertionError(
                    "cycle %d (%s killed, seed %d): %s".formatted(cycle, blow.words(), seed, wrong.getMessage()),
                    wrong);
        }
    }
}
