package tracker.app.bench;

import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.TUESDAY;

import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import tracker.app.ApplicationNode;
import tracker.app.TestDatabase;

/**
 * Measures from the answer to a command on one node until another node has read its fact into the read models.
 *
 * <p>Arguments: how many facts (500), milliseconds between them (20).
 */
final class ReadDelayBenchmark {

    private static final double MILLISECOND = 1_000_000.0;

    private ReadDelayBenchmark() {}

    @SuppressWarnings("SystemOut")
    public static void main(String... arguments) throws Exception {
        int facts = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 500;
        int pause = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
        String database = TestDatabase.fresh();
        try (ApplicationNode reading = ApplicationNode.on(database, true);
                ApplicationNode writing = ApplicationNode.on(database, false)) {
            writing.week().begin();
            writing.week().settle();
            long[] nanoseconds = new long[facts];
            for (int warmUp = 0; warmUp < facts; warmUp++) {
                measured(writing, pause);
            }
            for (int fact = 0; fact < facts; fact++) {
                nanoseconds[fact] = measured(writing, pause);
            }
            Arrays.sort(nanoseconds);
            System.out.printf(
                    "stored on one node -> read by another: p50 %.1f ms, p99 %.1f ms, longest %.1f ms (%d facts, %d ms apart)%n",
                    nanoseconds[facts / 2] / MILLISECOND,
                    nanoseconds[(int) (facts * 0.99)] / MILLISECOND,
                    nanoseconds[facts - 1] / MILLISECOND,
                    facts,
                    pause);
        }
        System.exit(0);
    }

    private static long measured(ApplicationNode writing, int pause) throws InterruptedException {
        writing.week().hold(GUYS, TUESDAY, 40);
        long stored = System.nanoTime();
        while (!writing.jdbc().sql("""
                        select (select max(global_index) from domain_event) = (select position from read_position)
                        """).query(Boolean.class).single()) {
            LockSupport.parkNanos(200_000);
        }
        long taken = System.nanoTime() - stored;
        Thread.sleep(pause);
        return taken;
    }
}
