package tracker.app.ledger;

import java.util.Map;

/** Measures the batches of the participation projection. */
public interface ProjectorMetrics {

    /**
     * @param events number of events by event name
     * @param nanoseconds from the first event until the commit of the batch
     */
    void recordBatch(Map<String, Integer> events, long nanoseconds);
}
