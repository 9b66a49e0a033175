package tracker.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** B6: the time from the commit of an event until a query result includes it. */
final class VisibilityScenario implements BenchmarkScenario {

    private static final double BAR_P50 = 10;
    private static final double BAR_P99 = 100;
    private static final int WORDS_OF_A_TURN = 5;

    @Override
    public ReportSection play(BenchmarkContext ground) throws Exception {
        ReportSection chapter = new ReportSection(
                "B6 From the commit to an answer",
                "events a second",
                "player",
                "p50 ms",
                "p99 ms",
                "longest ms",
                "p50 / p99 ms since it was due",
                "bar",
                "");
        int seconds = ground.options().either(3, 20);
        try (SampleFileWriter samples = ground.samples(
                        "B6",
                        "round",
                        "rate",
                        "player",
                        "events",
                        "p50_ms",
                        "p99_ms",
                        "max_ms",
                        "p50_since_due_ms",
                        "p99_since_due_ms");
                PlayerClient tracker = ground.tracker()) {
            tracker.send("log", 4, 3_000);
            for (int rate : new int[] {10, 100, 500}) {
                List<TurnResult[]> ours = new ArrayList<>();
                List<TurnResult[]> stock = new ArrayList<>();
                for (int round = 1; round <= Math.min(ground.options().rounds(), 5); round++) {
                    tracker.send("reading", "on");
                    tracker.send("settle");
                    ours.add(turn(samples, round, rate, "tracker", tracker.send("visible", rate, seconds)));
                    tracker.send("reading", "off");
                    stock.add(turn(samples, round, rate, "stock", tracker.send("polled", rate, seconds)));
                }
                row(chapter, rate, "tracker", ours, true);
                row(chapter, rate, "stock pooled processor", stock, false);
            }
        }
        return chapter.note(
                "Activities are logged at a steady rate, whether or not the ones before are done. Since its acknowledgement: "
                        + "until the end of the first answer to the nation's question that stands at or after the event's position; one asks over "
                        + "and over, so the cost of the question is in it. Since it was due: from the moment at which it should have been sent. "
                        + "The stock processor reads the same store and only notes when it is handed the event: it writes nothing and answers "
                        + "nothing. Medians over the rounds; the longest of all.");
    }

    private static TurnResult[] turn(SampleFileWriter samples, int round, int rate, String player, String result) {
        String[] words = result.split(" ");
        TurnResult committed = TurnResult.of(String.join(" ", List.of(words).subList(0, WORDS_OF_A_TURN)));
        TurnResult due = TurnResult.of(String.join(" ", List.of(words).subList(WORDS_OF_A_TURN, words.length)));
        samples.add(
                round,
                rate,
                player,
                committed.operations(),
                committed.p50(),
                committed.p99(),
                committed.longest(),
                due.p50(),
                due.p99());
        return new TurnResult[] {committed, due};
    }

    private static void row(ReportSection chapter, int rate, String player, List<TurnResult[]> turns, boolean ours) {
        double p50 = median(turns.stream().mapToDouble(turn -> turn[0].p50()).toArray());
        double p99 = median(turns.stream().mapToDouble(turn -> turn[0].p99()).toArray());
        chapter.row(
                Integer.toString(rate),
                player,
                ms(p50),
                ms(p99),
                ms(turns.stream().mapToDouble(turn -> turn[0].longest()).max().orElseThrow()),
                ms(median(turns.stream().mapToDouble(turn -> turn[1].p50()).toArray())) + " / "
                        + ms(median(turns.stream()
                                .mapToDouble(turn -> turn[1].p99())
                                .toArray())),
                ours ? "p50 < 10, p99 < 100" : "",
                ours ? "p50 " + RatioEstimate.atMost(p50, BAR_P50) + ", p99 " + RatioEstimate.atMost(p99, BAR_P99) : "");
    }

    private static double median(double[] values) {
        return RatioEstimate.median(values);
    }

    private static String ms(double milliseconds) {
        return String.format(Locale.UK, "%.1f", milliseconds);
    }
}
