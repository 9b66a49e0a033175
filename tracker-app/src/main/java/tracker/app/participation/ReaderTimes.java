package tracker.app.participation;

import java.util.Map;

/** Is told what the reader of the board has written down, a batch at a time. */
public interface ReaderTimes {

    /**
     * @param facts how many of each name
     * @param nanoseconds from the first fact until all were committed
     */
    void written(Map<String, Integer> facts, long nanoseconds);
}
