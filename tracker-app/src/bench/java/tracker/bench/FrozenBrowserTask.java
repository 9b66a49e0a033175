package tracker.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tracker.bench.boards.BoardClients;

/** The part of B10 with a tenth of the browsers frozen: they keep their connection, and read nothing from it. */
final class FrozenBrowserTask {

    private static final double BAR_MILLISECONDS = 1_000;
    private static final int PER_SECOND = 4;
    private static final int TEN = 10;
    private static final double MEGABYTE = 1_048_576;

    private final String heap;

    FrozenBrowserTask(String heap) {
        this.heap = heap;
    }

    /** Writes its results as notes. */
    void play(BenchmarkContext ground, ReportSection chapter) throws Exception {
        int many = ground.options().either(50, 1_000);
        int seconds = ground.options().either(20, 60);
        try (SampleFileWriter samples = ground.samples(
                        "B10-frozen", "seconds", "p50_ms", "p99_ms", "longest_ms", "heap_mb", "queued_bytes");
                PlayerClient tracker = ground.pages(heap)) {
            int port = Integer.parseInt(tracker.send("port"));
            try (BoardClients boards = new BoardClients(port)) {
                boards.listening(many - many / TEN);
                boards.frozen(many / TEN);
                BoardUpdateResult.of(tracker.send("steady", PER_SECOND, ground.options().either(5, 15)), boards);
                boards.forget();
                List<Double> heaps = new ArrayList<>(List.of(heap(tracker)));
                List<TurnResult> lags = new ArrayList<>();
                SendQueue most = SendQueue.of(port);
                for (int part = 1; part <= 3; part++) {
                    lags.add(BoardUpdateResult.lag(BoardUpdateResult.of(tracker.send("steady", PER_SECOND, seconds / 3), boards)));
                    boards.forget();
                    SendQueue now = SendQueue.of(port);
                    most = now.bytes() > most.bytes() ? now : most;
                    heaps.add(heap(tracker));
                    TurnResult lag = lags.getLast();
                    samples.add(part * seconds / 3, lag.p50(), lag.p99(), lag.longest(), heaps.getLast(), now.bytes());
                }
                double longest = lags.stream().mapToDouble(TurnResult::longest).max().orElseThrow();
                double p99 = lags.stream().mapToDouble(TurnResult::p99).max().orElseThrow();
                chapter.note(String.format(
                        Locale.UK,
                        "**A tenth frozen**: of %,d boards %,d never read their socket, while %d activities a second are logged for "
                                + "%d s. The others lag p99 %.0f ms, longest %.0f ms (bar < 1 s: %s). Heap before %.0f MB, after each "
                                + "third %s MB. The system held up to %,d KB for the %d that do not read.",
                        many,
                        many / TEN,
                        PER_SECOND,
                        seconds,
                        p99,
                        longest,
                        RatioEstimate.atMost(longest, BAR_MILLISECONDS),
                        heaps.getFirst(),
                        String.join(
                                ", ",
                                heaps.stream()
                                        .skip(1)
                                        .map(mb -> String.format(Locale.UK, "%.0f", mb))
                                        .toList()),
                        most.bytes() / 1024,
                        most.connections()));
            }
        }
    }

    private static double heap(PlayerClient tracker) {
        return Long.parseLong(tracker.send("heap")) / MEGABYTE;
    }
}
