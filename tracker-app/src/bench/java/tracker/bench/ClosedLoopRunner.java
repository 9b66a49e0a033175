package tracker.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** A number of clients, each of which sends the next request as soon as the last one is acknowledged. */
public final class ClosedLoopRunner {

    private static final int DIGITS = 3;
    private static final double NANOSECONDS = 1e9;
    private static final double NANOSECONDS_PER_MILLISECOND = 1e6;

    private ClosedLoopRunner() {}

    /** One request of a client; returns when it is acknowledged. */
    @FunctionalInterface
    public interface ClientTask {
        void once(int client) throws Exception;
    }

    /** Runs for the given milliseconds; a failing client fails the turn. */
    public static TurnResult closed(int clients, long milliseconds, ClientTask work) throws Exception {
        Histogram took = new ConcurrentHistogram(DIGITS);
        CountDownLatch go = new CountDownLatch(1);
        long[] deadline = new long[1];
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                int client = i;
                running.add(threads.submit(() -> {
                    go.await();
                    for (long start = System.nanoTime(); start < deadline[0]; ) {
                        work.once(client);
                        long end = System.nanoTime();
                        took.recordValue(end - start);
                        start = end;
                    }
                    return null;
                }));
            }
            long begin = System.nanoTime();
            deadline[0] = begin + milliseconds * (long) NANOSECONDS_PER_MILLISECOND;
            go.countDown();
            for (Future<?> client : running) {
                client.get();
            }
            return turn(took, (System.nanoTime() - begin) / NANOSECONDS);
        }
    }

    /** The result of a histogram of nanoseconds. */
    public static TurnResult turn(Histogram took, double seconds) {
        return new TurnResult(
                took.getTotalCount(),
                seconds,
                took.getValueAtPercentile(50) / NANOSECONDS_PER_MILLISECOND,
                took.getValueAtPercentile(99) / NANOSECONDS_PER_MILLISECOND,
                took.getMaxValue() / NANOSECONDS_PER_MILLISECOND);
    }
}
