package tracker.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * B5: rebuilding all read models, compared with only reading and decoding the same rows, and with Axon's stock
 * replay.
 */
final class RebuildScenario implements BenchmarkScenario {

    private static final long EVENTS = 1_000_000;
    private static final double BAR_DECODE = 0.3;
    private static final double BAR_STOCK = 50;

    @Override
    public ReportSection play(BenchmarkContext ground) throws Exception {
        long events = ground.options()
                .either(20_000L, Math.min(EVENTS, ground.options().most()));
        int stockEvents = ground.options().either(1_000, 10_000);
        List<Double> rebuilds = new ArrayList<>();
        List<Double> decodes = new ArrayList<>();
        List<Double> replays = new ArrayList<>();
        String store = new FilledStoreFactory(ground).filled(events);
        new PlayerTables(ground).schemas();
        try (SampleFileWriter samples = ground.samples("B5", "round", "player", "events", "seconds");
                PlayerClient stock = ground.other("tracker.bench.stock.Stock", ground.url(BenchmarkContext.MAIN), "reading");
                PlayerClient tracker = ground.trackerOn(store, "--tracker.reading=true")) {
            stock.send("fill", stockEvents);
            tracker.send("settle");
            tracker.send("decode");
            for (int round = 1; round <= Math.min(ground.options().rounds(), 5); round++) {
                measure(ground, samples, round, "rebuild", tracker, "rebuild", rebuilds);
                measure(ground, samples, round, "decode", tracker, "decode", decodes);
                measure(ground, samples, round, "stock", stock, "replay " + stockEvents, replays);
            }
        }
        RatioEstimate toDecode = RatioCalculator.of(rebuilds, decodes);
        RatioEstimate toStock = RatioCalculator.of(rebuilds, replays);
        return new ReportSection(
                        "B5 Rebuilding the read models",
                        "player",
                        "events",
                        "events a second",
                        "rebuild / player",
                        "bar",
                        "")
                .row("rebuild of all read models", count(events), rate(rebuilds), "", "", "")
                .row(
                        "SELECT and decode",
                        count(events),
                        rate(decodes),
                        toDecode.text(),
                        "≥ 0.3",
                        toDecode.atLeast(BAR_DECODE))
                .row(
                        "stock Axon replay",
                        count(stockEvents),
                        rate(replays),
                        toStock.text(),
                        "≥ 50",
                        toStock.atLeast(BAR_STOCK))
                .note(
                        "SELECT and decode reads the same rows in order on one connection and makes each into its event on one thread. Stock "
                                + "Axon replays its own, smaller store with the tracking processor as it comes: one event, one entity and one token "
                                + "a transaction, JPA and XStream.");
    }

    private static void measure(
            BenchmarkContext ground, SampleFileWriter samples, int round, String player, PlayerClient child, String what, List<Double> rates) {
        ground.checkpoint();
        TurnResult turn = TurnResult.of(child.send(what));
        samples.add(round, player, turn.operations(), turn.seconds());
        rates.add(turn.perSecond());
    }

    private static String count(long events) {
        return String.format(Locale.UK, "%,d", events);
    }

    private static String rate(List<Double> rates) {
        return String.format(Locale.UK, "%,.0f", RatioEstimate.of(rates).median());
    }
}
