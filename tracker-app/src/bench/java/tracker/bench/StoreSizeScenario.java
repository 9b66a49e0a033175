package tracker.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;

/** B3: whether appending slows down as the store grows. */
final class StoreSizeScenario implements BenchmarkScenario {

    private static final int CLIENTS = 8;
    private static final double BAR = 0.9;
    /** Below this size the turns themselves would change the size of the store. */
    private static final long KEPT_AT_ITS_SIZE = 100_000;

    @Override
    public ReportSection play(BenchmarkContext ground) throws Exception {
        ReportSection chapter = new ReportSection(
                "B3 Appending to a large store", "events stored", "a second", "empty store", "ratio", "bar", "");
        FilledStoreFactory stores = new FilledStoreFactory(ground);
        String empty = stores.empty();
        try (SampleFileWriter samples = ground.samples("B3", "round", "stored", "operations", "seconds", "p50_ms", "p99_ms");
                PlayerClient small = ground.trackerOn(empty, "--tracker.reading=false")) {
            for (long size : ground.options().storeSizes()) {
                List<Double> rates = new ArrayList<>();
                List<Double> emptyRates = new ArrayList<>();
                String filled = stores.filled(size);
                try (PlayerClient large = ground.trackerOn(filled, "--tracker.reading=false")) {
                    for (int round = 0; round <= ground.options().rounds(); round++) {
                        if (round % 2 == 0) {
                            turn(ground, samples, round, empty, 0, small, emptyRates);
                            turn(ground, samples, round, filled, size, large, rates);
                        } else {
                            turn(ground, samples, round, filled, size, large, rates);
                            turn(ground, samples, round, empty, 0, small, emptyRates);
                        }
                    }
                }
                RatioEstimate ratio = RatioCalculator.of(rates, emptyRates);
                chapter.row(
                        String.format(Locale.UK, "%,d", size),
                        text(rates),
                        text(emptyRates),
                        ratio.text(),
                        size == 10_000_000 ? "≥ 0.9" : "",
                        size == 10_000_000 ? ratio.atLeast(BAR) : "");
            }
        }
        return chapter.note(
                "Eight clients log activities one by one through the whole tracker without its projection; the empty store is "
                        + "emptied before each of its turns. The large store is filled by SQL with the tracker's own bytes and with ids in the "
                        + "order of time, as the tracker makes them.");
    }

    private static String text(List<Double> rates) {
        return String.format(Locale.UK, "%,.0f", RatioEstimate.of(rates).median());
    }

    private static void turn(
            BenchmarkContext ground, SampleFileWriter samples, int round, String database, long size, PlayerClient tracker, List<Double> rates) {
        JdbcClient jdbc = ground.jdbc(database);
        if (size == 0) {
            jdbc.sql("truncate domain_event").update();
        }
        long before = jdbc.sql("select coalesce(max(global_index), 0) from domain_event")
                .query(Long.class)
                .single();
        ground.checkpoint();
        tracker.send("log", CLIENTS, ground.options().either(300, 1_000));
        TurnResult turn = TurnResult.of(tracker.send("log", CLIENTS, ground.options().either(1_000, 4_000)));
        if (size > 0 && size <= KEPT_AT_ITS_SIZE) {
            jdbc.sql("delete from domain_event where global_index > ?")
                    .param(before)
                    .update();
            jdbc.sql("vacuum domain_event").update();
        }
        // the first round is a warm-up of the compilers
        if (round > 0) {
            samples.add(round, size, turn.operations(), turn.seconds(), turn.p50(), turn.p99());
            rates.add(turn.perSecond());
        }
    }
}
