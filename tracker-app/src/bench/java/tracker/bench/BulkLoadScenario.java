package tracker.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** B4: many activities at once, with all rules checked and all events stored, compared with COPY of the same rows. */
final class BulkLoadScenario implements BenchmarkScenario {

    private static final double BAR = 0.25;

    @Override
    public ReportSection play(BenchmarkContext ground) throws Exception {
        int activities = ground.options().either(5_000, 100_000);
        List<Double> loads = new ArrayList<>();
        List<Double> alones = new ArrayList<>();
        List<Double> copies = new ArrayList<>();
        PlayerTables tables = new PlayerTables(ground);
        tables.schemas();
        try (SampleFileWriter samples = ground.samples("B4", "round", "player", "activities", "seconds");
                PlayerClient tracker = ground.tracker();
                PlayerClient raw = ground.other("tracker.bench.raw.Raw", ground.url(BenchmarkContext.MAIN))) {
            // warm-up of the compilers
            tracker.send("load", activities);
            for (int round = 1; round <= Math.min(ground.options().rounds(), 5); round++) {
                tracker.send("settle");
                tables.empty();
                ground.checkpoint();
                TurnResult load = TurnResult.of(tracker.send("load", activities));
                tracker.send("settle");
                tracker.send("reading", "off");
                tables.empty();
                ground.checkpoint();
                TurnResult alone = TurnResult.of(tracker.send("load", activities));
                tracker.send("reading", "on");
                tracker.send("settle");
                ground.checkpoint();
                TurnResult copy = TurnResult.of(raw.send("copy"));
                samples.add(round, "tracker", load.operations(), load.seconds());
                samples.add(round, "tracker not reading", alone.operations(), alone.seconds());
                samples.add(round, "copy", copy.operations(), copy.seconds());
                loads.add(load.perSecond());
                alones.add(alone.perSecond());
                copies.add(copy.perSecond());
            }
        }
        return new ReportSection("B4 Loading many activities", "player", "activities", "a second", "player / COPY", "bar", "")
                .row(row("tracker", activities, loads, copies))
                .row(row("tracker, not projecting", activities, alones, copies))
                .row("COPY", String.format(Locale.UK, "%,d", activities), rate(copies), "", "", "")
                .note(
                        "Every activity is a new one, decided on its own with campaign and trust asked, and stored as an event; as `tracker` "
                                + "the projection fills the read models at the same time on the same cores. COPY brings the very same rows, binary "
                                + "and from memory, into a copy of the event table with all its indexes, in one transaction.")
                .note(
                        "What stands in the way: each activity is still a command of its own to Axon, some 30 µs of one core; that alone is "
                                + "about a quarter of what COPY brings. With the projection on, what it decodes and folds is taken from the same two "
                                + "cores; it writes its rows with COPY as well.");
    }

    private static String[] row(String player, int activities, List<Double> rates, List<Double> copies) {
        RatioEstimate ratio = RatioCalculator.of(rates, copies);
        return new String[] {
            player, String.format(Locale.UK, "%,d", activities), rate(rates), ratio.text(), "≥ 0.25", ratio.atLeast(BAR)
        };
    }

    private static String rate(List<Double> rates) {
        return String.format(Locale.UK, "%,.0f", RatioEstimate.of(rates).median());
    }
}
