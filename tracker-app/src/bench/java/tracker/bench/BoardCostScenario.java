package tracker.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** B8: the cost of the national board's query as the store grows. */
final class BoardCostScenario implements BenchmarkScenario {

    private static final double BAR = 1.1;
    /** PostgreSQL updates the statistics of an idle session after ten seconds. */
    private static final long UNTIL_COUNTED = 11_000;

    private static final String STRAIGHT = """
            select count(*) from (
                select json ->> 'trust' as trust, json -> 'details' -> 'days' ->> 'from' as day, count(*) as activities,
                       sum((json -> 'figures' -> 'visitors' ->> 'best')::bigint) as best
                from (select convert_from(payload, 'UTF8')::jsonb as json
                      from domain_event where payload_type = 'stand.StandHeld') e
                group by 1, 2) sums
            """;

    @Override
    public ReportSection play(BenchmarkContext ground) throws Exception {
        List<Long> sizes = ground.options().storeSizes();
        Map<Long, PlayerClient> houses = new LinkedHashMap<>();
        Map<Long, List<Double>> costs = new LinkedHashMap<>();
        ReportSection chapter = new ReportSection(
                "B8 The national board's question",
                "events stored",
                "ms a question",
                "buffers a question",
                "ms / ms at 10,000",
                "bar",
                "",
                "straight over the events, ms");
        FilledStoreFactory stores = new FilledStoreFactory(ground);
        try (SampleFileWriter samples = ground.samples("B8", "round", "stored", "questions", "seconds", "p50_ms", "p99_ms")) {
            for (long size : sizes) {
                String store = stores.filled(size);
                stores.fillTotals(store);
                houses.put(size, ground.trackerOn(store, "--tracker.reading=false"));
            }
            for (int round = 0; round <= ground.options().rounds(); round++) {
                List<Long> order = round % 2 == 0 ? sizes : sizes.reversed();
                for (long size : order) {
                    TurnResult turn = TurnResult.of(
                            houses.get(size).send("ask", 1, ground.options().either(1_000, 3_000)));
                    if (round > 0) {
                        samples.add(round, size, turn.operations(), turn.seconds(), turn.p50(), turn.p99());
                        costs.computeIfAbsent(size, key -> new ArrayList<>()).add(turn.p50());
                    }
                }
            }
            for (long size : sizes) {
                RatioEstimate ratio = RatioCalculator.of(costs.get(size), costs.get(sizes.getFirst()));
                chapter.row(
                        String.format(Locale.UK, "%,d", size),
                        String.format(
                                Locale.UK, "%.2f", RatioEstimate.of(costs.get(size)).median()),
                        String.format(Locale.UK, "%,.0f", buffers(ground, "store_" + size, houses.get(size))),
                        ratio.text(),
                        "≤ 1.10",
                        RatioEstimate.atMost(ratio.median(), BAR),
                        String.format(Locale.UK, "%,.0f", straight(ground, "store_" + size)));
            }
        } finally {
            houses.values().forEach(PlayerClient::close);
        }
        return chapter.note(
                "The board is asked through the tracker's port by one who asks over and over; the median of each turn. The log of "
                        + "events grows with the store; the totals are the same rows at every size: 274 trusts, five types, two stages, ten days. "
                        + "Straight over the events: the sums by trust and day from the stored payloads, in SQL.");
    }

    private static double buffers(BenchmarkContext ground, String store, PlayerClient tracker) throws InterruptedException {
        JdbcClient jdbc = ground.jdbc(BenchmarkContext.MAIN);
        Thread.sleep(UNTIL_COUNTED);
        long before = touched(jdbc, store);
        TurnResult turn = TurnResult.of(tracker.send("ask", 1, 1_000));
        Thread.sleep(UNTIL_COUNTED);
        return (double) (touched(jdbc, store) - before) / turn.operations();
    }

    private static long touched(JdbcClient jdbc, String store) {
        return jdbc.sql("select blks_hit + blks_read from pg_stat_database where datname = ?")
                .param(store)
                .query(Long.class)
                .single();
    }

    private static double straight(BenchmarkContext ground, String store) {
        JdbcClient jdbc = ground.jdbc(store);
        long start = System.nanoTime();
        jdbc.sql(STRAIGHT).query(Long.class).single();
        return (System.nanoTime() - start) / 1e6;
    }
}
