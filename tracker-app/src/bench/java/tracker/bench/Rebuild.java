package tracker.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** B5: filling all read models again, against merely reading and decoding the same rows, and against Axon's stock replay. */
final class Rebuild implements Scenario {

    private static final long EVENTS = 1_000_000;
    private static final double BAR_DECODE = 0.3;
    private static final double BAR_STOCK = 50;

    @Override
    public Chapter play(Ground ground) throws Exception {
        long events = ground.options()
                .either(20_000L, Math.min(EVENTS, ground.options().most()));
        int stockEvents = ground.options().either(1_000, 10_000);
        List<Double> rebuilds = new ArrayList<>();
        List<Double> decodes = new ArrayList<>();
        List<Double> replays = new ArrayList<>();
        String store = new Stores(ground).filled(events);
        new Tables(ground).schemas();
        try (Samples samples = ground.samples("B5", "round", "player", "events", "seconds");
                Child stock = ground.other("tracker.bench.stock.Stock", ground.url(Ground.MAIN), "reading");
                Child house = ground.houseOn(store, "--tracker.reading=true")) {
            stock.tell("fill", stockEvents);
            house.tell("settle");
            house.tell("decode");
            for (int round = 1; round <= Math.min(ground.options().rounds(), 5); round++) {
                measure(ground, samples, round, "rebuild", house, "rebuild", rebuilds);
                measure(ground, samples, round, "decode", house, "decode", decodes);
                measure(ground, samples, round, "stock", stock, "replay " + stockEvents, replays);
            }
        }
        Ratio toDecode = Ratios.of(rebuilds, decodes);
        Ratio toStock = Ratios.of(rebuilds, replays);
        return new Chapter(
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
                        "SELECT and decode reads the same rows in order on one connection and makes each into its fact on one thread. Stock "
                                + "Axon replays its own, smaller store with the tracking processor as it comes: one event, one entity and one token "
                                + "a transaction, JPA and XStream.");
    }

    private static void measure(
            Ground ground, Samples samples, int round, String player, Child child, String what, List<Double> rates) {
        ground.checkpoint();
        Turn turn = Turn.of(child.tell(what));
        samples.add(round, player, turn.operations(), turn.seconds());
        rates.add(turn.perSecond());
    }

    private static String count(long events) {
        return String.format(Locale.UK, "%,d", events);
    }

    private static String rate(List<Double> rates) {
        return String.format(Locale.UK, "%,.0f", Ratio.of(rates).median());
    }
}
