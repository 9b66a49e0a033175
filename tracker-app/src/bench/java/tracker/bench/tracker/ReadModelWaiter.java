package tracker.bench.tracker;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Waits until the read models contain everything stored. */
final class ReadModelWaiter {

    private static final long PATIENCE_NANOSECONDS = 1_800_000_000_000L;

    private ReadModelWaiter() {}

    /** Returns the nanoseconds it took. */
    static long wait(JdbcClient jdbc) throws InterruptedException {
        long newest = jdbc.sql("select coalesce(max(global_index), 0) from domain_event")
                .query(Long.class)
                .single();
        long start = System.nanoTime();
        while (jdbc.sql("select position from read_position").query(Long.class).single() < newest) {
            if (System.nanoTime() - start > PATIENCE_NANOSECONDS) {
                throw new IllegalStateException("The read models do not reach position " + newest);
            }
            Thread.sleep(2);
        }
        return System.nanoTime() - start;
    }
}
