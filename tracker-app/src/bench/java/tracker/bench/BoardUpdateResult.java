package tracker.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.HdrHistogram.Histogram;
import tracker.bench.boards.BoardClients;

/**
 * One logged activity and the boards that were told of it; nanoseconds by the machine's own running clock.
 *
 * @param due when it was sent or should have been
 * @param boards when each was told
 */
record BoardUpdateResult(long due, long acknowledged, long[] boards) {

    private static final double MILLISECOND = 1e6;

    /** Reads what the house says of each, and waits until every board has been told of it. */
    static List<BoardUpdateResult> of(String reports, BoardClients boards) throws InterruptedException {
        List<BoardUpdateResult> told = new ArrayList<>();
        for (String report : reports.split(" ")) {
            String[] parts = report.split(":");
            told.add(new BoardUpdateResult(
                    Long.parseLong(parts[0]), Long.parseLong(parts[1]), boards.awaitPosition(Long.parseLong(parts[2]))));
        }
        return told;
    }

    /** Milliseconds from the acknowledgement until the last board was told. */
    double untilAll() {
        return (Arrays.stream(boards).max().orElseThrow() - acknowledged) / MILLISECOND;
    }

    /** How long each board lagged behind each activity, from when it was due. */
    static TurnResult lag(List<BoardUpdateResult> all) {
        Histogram lag = new Histogram(3);
        all.forEach(one -> Arrays.stream(one.boards).forEach(at -> lag.recordValue(Math.max(0, at - one.due))));
        return ClosedLoopRunner.turn(lag, 1);
    }
}
