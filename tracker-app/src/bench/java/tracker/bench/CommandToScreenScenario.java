package tracker.bench;

import java.util.Locale;
import org.HdrHistogram.Histogram;
import tracker.bench.boards.ChromiumBoardClient;

/** B9: from a command to the changed figure on the screen of another browser. */
final class CommandToScreenScenario implements BenchmarkScenario {

    private static final double BAR_P50 = 300;
    private static final double BAR_P99 = 1_000;
    private static final int WARM_UP = 20;
    private static final int VISITORS = 163;
    private static final long QUIET = 400;
    private static final double MICROSECONDS = 1_000;

    @Override
    public ReportSection play(BenchmarkContext ground) throws Exception {
        int wanted = ground.options().either(20, 200);
        Histogram took = new Histogram(3);
        try (SampleFileWriter samples = ground.samples("B9", "sample", "ms");
                PlayerClient tracker = ground.pages("1g")) {
            tracker.send("report");
            tracker.send("settle");
            try (ChromiumBoardClient screen = new ChromiumBoardClient(Integer.parseInt(tracker.send("port")))) {
                for (int sample = 1 - WARM_UP; sample <= wanted; sample++) {
                    // so that every sample starts like a single report
                    Thread.sleep(QUIET);
                    double milliseconds = sample(tracker, screen);
                    if (sample > 0) {
                        took.recordValue(Math.round(milliseconds * MICROSECONDS));
                        samples.add(sample, milliseconds);
                    }
                }
                tracker.send("settle");
                long before = number(tracker.send("people"));
                screen.logByForm("R001", VISITORS, String.format(Locale.UK, "%,d", before + VISITORS));
            }
        }
        double p50 = took.getValueAtPercentile(50) / MICROSECONDS;
        double p99 = took.getValueAtPercentile(99) / MICROSECONDS;
        return new ReportSection("B9 From a command to the screen", "samples", "p50 ms", "p99 ms", "longest ms", "bar", "")
                .row(
                        Integer.toString(wanted),
                        LiveBoardScenario.ms(p50),
                        LiveBoardScenario.ms(p99),
                        LiveBoardScenario.ms(took.getMaxValue() / MICROSECONDS),
                        "p50 < 300, p99 < 1,000",
                        "p50 " + RatioEstimate.atMost(p50, BAR_P50) + ", p99 " + RatioEstimate.atMost(p99, BAR_P99))
                .note(
                        "From sending the command through the tracker's port, in a quiet moment, until a Chromium on the same cores "
                                + "has drawn the frame in which its national board shows the new figure. The page notes the time itself, by "
                                + "the clock of the machine. At the end a second browser logs one more through the form, and the first shows it.");
    }

    private static double sample(PlayerClient tracker, ChromiumBoardClient screen) {
        String[] report = tracker.send("report").split(":");
        // two clocks of one machine, read one after the other
        double sent = System.currentTimeMillis() - (System.nanoTime() - Long.parseLong(report[0])) / 1e6;
        tracker.send("settle");
        return screen.drawn(tracker.send("people")) - sent;
    }

    private static long number(String figure) {
        return Long.parseLong(figure.replace(",", ""));
    }
}
