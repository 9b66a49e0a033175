package tracker.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tracker.bench.boards.BoardClients;

/** B10: many people with the national board of one node open, each in a separate browser. */
final class LiveBoardScenario implements BenchmarkScenario {

    private static final String HEAP = "2g";
    private static final int WHERE_ALL_MUST_BE_QUICK = 1_000;
    private static final double BAR_MILLISECONDS = 1_000;
    private static final double BAR_KILOBYTES = 200;
    private static final long QUIET = 400;
    private static final double KILOBYTE = 1_024;
    private static final double NANOSECONDS_PER_MILLISECOND = 1e6;

    @Override
    public ReportSection play(BenchmarkContext ground) throws Exception {
        ReportSection chapter = new ReportSection(
                "B10 Live boards on one node",
                "boards",
                "until all show it, ms: median / longest",
                "lag at 10 a second, ms: p50 / p99 / longest",
                "CPU a round, ms",
                "a message, KB",
                "heap a board, KB",
                "bar",
                "",
                "subscription query per board: until all show it, ms",
                "its heap, KB");
        try (SampleFileWriter samples = ground.samples("B10", "boards", "round", "until_all_ms");
                PlayerClient tracker = ground.pages(HEAP);
                PlayerClient subscriptions = ground.other("tracker.bench.stock.Subscriptions")) {
            int port = Integer.parseInt(tracker.send("port"));
            try (BoardClients first = new BoardClients(port)) {
                // classes and compiled code do not belong to a board
                first.listening(ground.options().either(20, 50));
                rounds(tracker, first, ground.options().either(20, 60), null);
            }
            double cpuWithout = cpu(tracker, () -> alone(tracker, ground.options().either(5, 20)))
                    / ground.options().either(5, 20);
            long without = Long.parseLong(tracker.send("heap"));
            try (BoardClients boards = new BoardClients(port)) {
                for (int many : sizes(ground.options())) {
                    boards.listening(many);
                    row(ground, chapter, samples, tracker, boards, subscriptions, many, without, cpuWithout);
                }
            }
        }
        new FrozenBrowserTask(HEAP).play(ground, chapter);
        chapter.note(
                "Where the time goes at 1,000 boards: of some 960 ms of both cores that a quiet round takes, the tracker uses a "
                        + "quarter; the rest is the system's and that of the thousand browsers, which share the cores.");
        return chapter.note("The tracker runs with its pages in a process of its own with at most " + HEAP
                + " of heap. The browsers are sockets in this process, on the same cores, and their work is in every figure: each "
                + "has a session of its own, opens the national board as Vaadin's client does, and shows an activity when the "
                + "message with the position that holds it is there; in quiet rounds the message is looked into for the nation's "
                + "new figure. Until all show it: one activity at a time in a quiet moment, from its acknowledgement to the last "
                + "board. The lag: ten activities a second, each board behind each activity, from when it was due. CPU a round: what "
                + "the tracker used for one quiet activity, less what it uses with no board open. Heap: used after full "
                + "collections, less that with no board, divided by the boards; a person's session is in it. "
                + "Beside it Axon's own bus with a subscription query for each board, which flatters it: no page, no session and no "
                + "network, and no database is asked; from the emitted update until the last subscriber has it.");
    }

    private static List<Integer> sizes(BenchmarkOptions options) {
        return options.either(List.of(50, 100), List.of(100, 500, 1_000, 2_000)).stream()
                .filter(many -> many <= options.most())
                .toList();
    }

    private static void row(
            BenchmarkContext ground,
            ReportSection chapter,
            SampleFileWriter samples,
            PlayerClient tracker,
            BoardClients boards,
            PlayerClient subscriptions,
            int many,
            long without,
            double cpuWithout)
            throws Exception {
        int rounds = ground.options().either(10, 25);
        rounds(tracker, boards, 5, null);
        List<Double> untilAll = new ArrayList<>();
        double cpu = cpu(tracker, () -> untilAll.addAll(rounds(tracker, boards, rounds, samples))) / rounds - cpuWithout;
        double message = boards.message() / KILOBYTE;
        TurnResult lag = BoardUpdateResult.lag(BoardUpdateResult.of(tracker.send("steady", 10, ground.options().either(3, 10)), boards));
        boards.forget();
        double heap = (Long.parseLong(tracker.send("heap")) - without) / KILOBYTE / many;
        double longest =
                untilAll.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        String[] stock = subscriptions.send("fan", many, rounds).split(" ");
        chapter.row(
                String.format(Locale.UK, "%,d", many),
                ms(RatioEstimate.of(untilAll).median()) + " / " + ms(longest),
                ms(lag.p50()) + " / " + ms(lag.p99()) + " / " + ms(lag.longest()),
                ms(cpu),
                String.format(Locale.UK, "%.1f", message),
                ms(heap),
                many == WHERE_ALL_MUST_BE_QUICK ? "all < 1 s, heap ≤ 200 KB" : "",
                many == WHERE_ALL_MUST_BE_QUICK
                        ? "time " + RatioEstimate.atMost(Math.max(longest, lag.longest()), BAR_MILLISECONDS) + ", heap "
                                + RatioEstimate.atMost(heap, BAR_KILOBYTES)
                        : "",
                stock[0] + " / " + stock[1],
                stock[2]);
    }

    /** Logs one activity at a time at low load; milliseconds until the last board has received it. */
    static List<Double> rounds(PlayerClient tracker, BoardClients boards, int rounds, @Nullable SampleFileWriter samples) throws Exception {
        List<Double> untilAll = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            Thread.sleep(QUIET);
            BoardUpdateResult update = BoardUpdateResult.of(tracker.send("report"), boards).getFirst();
            String people = tracker.send("people");
            if (!boards.allShow(people)) {
                throw new IllegalStateException("A board received an update, and not that " + people + " were reached");
            }
            untilAll.add(update.untilAll());
            if (samples != null) {
                samples.add(update.boards().length, round, update.untilAll());
            }
        }
        return untilAll;
    }

    /** The same as a round, without open boards. */
    private static void alone(PlayerClient tracker, int rounds) throws InterruptedException {
        for (int round = 0; round < rounds; round++) {
            Thread.sleep(QUIET);
            tracker.send("report");
            tracker.send("people");
        }
    }

    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }

    private static double cpu(PlayerClient tracker, Work work) throws Exception {
        long before = Long.parseLong(tracker.send("cpu"));
        work.run();
        return (Long.parseLong(tracker.send("cpu")) - before) / NANOSECONDS_PER_MILLISECOND;
    }

    static String ms(double number) {
        return String.format(Locale.UK, "%,.0f", number);
    }
}
