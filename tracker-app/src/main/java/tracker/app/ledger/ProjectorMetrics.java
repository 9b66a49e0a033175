package tracker.app.ledger;

import java.util.Map;

/** Is told what the reader of the board has written down, a batch at a time. */
public interface ProjectorMetrics {

    /**
     * @param facts how many of each name
     * @param nanoseconds from the first fact until all were committed
     */
    void recordBatch(Map<String, Integer> facts, long nanoseconds);
}
