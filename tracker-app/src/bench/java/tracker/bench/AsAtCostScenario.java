package tracker.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** B12: the cost of a board as at any instant. */
final class AsAtCostScenario implements BenchmarkScenario {

    private static final int DAYS = 10;
    private static final double BAR = 100;
    private static final double BAR_WHY = 1_000;
    private static final String WHY = "why, all ten days, nation";
    private static final List<String> LEVELS = List.of("nation", "region", "trust");
    private static final List<String> MEANINGS = List.of("known", "happened");

    /** The earlier implementation: all versions of the ledger valid at the instant. */
    private static final String STRAIGHT = """
            select count(*) from (
                select day_from, kind, count(*), sum(add_best) from participation_ledger
                where known_from <= now() - interval '5 days' and (known_to is null or known_to > now() - interval '5 days')
                group by day_from, kind) sums
            """;

    @Override
    public ReportSection play(BenchmarkContext ground) throws Exception {
        long activities = ground.options().either(50_000L, 1_000_000L);
        FilledStoreFactory stores = new FilledStoreFactory(ground);
        String store = stores.spread(activities, DAYS);
        Map<String, List<Double>> medians = new LinkedHashMap<>();
        Map<String, List<Double>> highs = new LinkedHashMap<>();
        double rebuilt;
        try (SampleFileWriter samples = ground.samples("B12", "round", "question", "questions", "seconds", "p50_ms", "p99_ms");
                PlayerClient tracker = ground.trackerOn(store, "--tracker.reading=true")) {
            tracker.send("settle");
            rebuilt = TurnResult.of(tracker.send("rebuild")).seconds();
            ground.jdbc(store).sql("vacuum (analyze)").update();
            ground.checkpoint();
            for (int round = 0; round <= Math.min(ground.options().rounds(), 3); round++) {
                TurnResult why = TurnResult.of(tracker.send("why", ground.options().either(1_000, 10_000)));
                if (round > 0) {
                    note(samples, round, WHY, why, medians, highs);
                }
                for (String meaning : MEANINGS) {
                    for (String level : LEVELS) {
                        TurnResult turn = TurnResult.of(tracker.send(
                                "as-at", meaning, level, ground.options().either(1_000, 5_000)));
                        if (round > 0) {
                            note(samples, round, meaning + ", " + level, turn, medians, highs);
                        }
                    }
                }
            }
        }
        ReportSection chapter = new ReportSection("B12 Boards as they stood", "question", "p50 ms", "p99 ms", "bar", "");
        medians.forEach((question, p50) -> {
            double p99 = RatioEstimate.of(highs.get(question)).median();
            chapter.row(
                    question,
                    String.format(Locale.UK, "%.1f", RatioEstimate.of(p50).median()),
                    String.format(Locale.UK, "%.1f", p99),
                    question.equals(WHY) ? "p99 ≤ 1,000" : "p99 ≤ 100",
                    RatioEstimate.atMost(p99, question.equals(WHY) ? BAR_WHY : BAR));
        });
        JdbcClient jdbc = ground.jdbc(store);
        return chapter.note(String.format(
                Locale.UK,
                "%,d activities that became known evenly over ten days, at 274 trusts; %,d changes, %,d checkpoints of together %,d rows. One asks "
                        + "the tracker's port over and over for a board, each time at another instant of the ten days, and why the figures changed "
                        + "since before the first of them. Summed straight "
                        + "from the ledger, one instant takes %,.0f ms. The rebuild that filled all of it took %,.0f s.",
                activities,
                count(jdbc, "count(*) from participation_change"),
                count(jdbc, "count(distinct before) from participation_checkpoint"),
                count(jdbc, "count(*) from participation_checkpoint"),
                straight(jdbc),
                rebuilt));
    }

    private static void note(
            SampleFileWriter samples,
            int round,
            String question,
            TurnResult turn,
            Map<String, List<Double>> medians,
            Map<String, List<Double>> highs) {
        samples.add(round, question.replace(",", ""), turn.operations(), turn.seconds(), turn.p50(), turn.p99());
        medians.computeIfAbsent(question, key -> new ArrayList<>()).add(turn.p50());
        highs.computeIfAbsent(question, key -> new ArrayList<>()).add(turn.p99());
    }

    private static long count(JdbcClient jdbc, String what) {
        return jdbc.sql("select " + what).query(Long.class).single();
    }

    private static double straight(JdbcClient jdbc) {
        long start = System.nanoTime();
        jdbc.sql(STRAIGHT).query(Long.class).single();
        return (System.nanoTime() - start) / 1e6;
    }
}
