package tracker.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.HdrHistogram.Histogram;
import tracker.bench.boards.BoardClients;

/**
 * A logged activity and the boards that received it; nanoseconds of the machine's monotonic clock.
 *
 * @param due when it was sent or should have been
 * @param boards when each board received it
 */
record BoardUpdateResult(long due, long acknowledged, long[] boards) {

    private static final double MILLISECOND = 1e6;

    /** Parses the tracker's output, and waits until every board has received each activity. */
    static List<BoardUpdateResult> of(String reports, BoardClients boards) throws InterruptedException {
        List<BoardUpdateResult> updates = new ArrayList<>();
        for (String report : reports.split(" ")) {
            String[] parts = report.split(":");
            updates.add(new BoardUpdateResult(
                    Long.parseLong(parts[0]), Long.parseLong(parts[1]), boards.awaitPosition(Long.parseLong(parts[2]))));
        }
        return updates;
    }

    /** Milliseconds from the acknowledgement until the last board has received it. */
    double untilAll() {
        return (Arrays.stream(boards).max().orElseThrow() - acknowledged) / MILLISECOND;
    }

    /** The delay of each board for each activity, from its due time. */
    static TurnResult lag(List<BoardUpdateResult> all) {
        Histogram lag = new Histogram(3);
        all.forEach(one -> Arrays.stream(one.boards).forEach(at -> lag.recordValue(Math.max(0, at - one.due))));
        return ClosedLoopRunner.turn(lag, 1);
    }
}
