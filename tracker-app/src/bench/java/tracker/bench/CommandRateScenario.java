package tracker.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** B1: activities logged per second, by the whole tracker and by others. */
final class CommandRateScenario implements BenchmarkScenario {

    private static final String TRACKER = "tracker";
    private static final String NOT_READING = "tracker, not projecting";
    private static final List<String> PLAYERS = List.of("raw", TRACKER, NOT_READING, "stock Axon", "CRUD");
    private static final int WHERE_RAW_IS_COMPARED = 16;
    private static final int WARM_UP_MILLISECONDS = 6_000;
    private static final int MOST_WARM_UPS = 15;
    private static final double STILL_WARMING = 1.02;

    @Override
    public ReportSection play(BenchmarkContext ground) throws Exception {
        List<Integer> clients = ground.options().either(List.of(1, 16), List.of(1, 4, 16, 32));
        Map<String, List<Double>> rates = new LinkedHashMap<>();
        PlayerTables tables = new PlayerTables(ground);
        tables.schemas();
        try (SampleFileWriter samples = ground.samples(
                        "B1", "round", "clients", "player", "operations", "seconds", "p50_ms", "p99_ms");
                PlayerClient tracker = ground.tracker();
                PlayerClient raw = raw(ground, tracker);
                PlayerClient stock = ground.other("tracker.bench.stock.Stock", ground.url(BenchmarkContext.MAIN));
                PlayerClient crud = ground.other("tracker.bench.crud.Crud", ground.url(BenchmarkContext.MAIN))) {
            Map<String, PlayerClient> players = Map.of(
                    "raw", raw, "tracker", tracker, "tracker, not projecting", tracker, "stock Axon", stock, "CRUD", crud);
            tables.empty();
            for (String player : PLAYERS) {
                reading(player, players.get(player));
                warm(ground, players.get(player));
            }
            for (int round = 1; round <= ground.options().rounds(); round++) {
                for (int many : clients) {
                    for (String player : order(round)) {
                        TurnResult turn = turn(ground, tables, player, players.get(player), many);
                        samples.add(
                                round,
                                many,
                                player.replace(",", ""),
                                turn.operations(),
                                turn.seconds(),
                                turn.p50(),
                                turn.p99());
                        rates.computeIfAbsent(many + player, key -> new ArrayList<>())
                                .add(turn.perSecond());
                    }
                }
            }
        }
        return chapter(clients, rates);
    }

    private static PlayerClient raw(BenchmarkContext ground, PlayerClient tracker) throws IOException {
        PlayerClient raw = ground.other("tracker.bench.raw.Raw", ground.url(BenchmarkContext.MAIN));
        // warm-up
        tracker.send("log", 1, 1000);
        raw.send("learn");
        return raw;
    }

    /** A B C D E, then E D C B A. */
    private static List<String> order(int round) {
        List<String> order = new ArrayList<>(PLAYERS);
        if (round % 2 == 1) {
            Collections.reverse(order);
        }
        return order;
    }

    /** Warms up until a turn is no faster than the one before, so that the compilers have finished. */
    private static void warm(BenchmarkContext ground, PlayerClient child) {
        double best = 0;
        for (int turn = 0; turn < ground.options().either(1, MOST_WARM_UPS); turn++) {
            double rate = TurnResult.of(child.send("log", WHERE_RAW_IS_COMPARED, WARM_UP_MILLISECONDS))
                    .perSecond();
            if (rate < best * STILL_WARMING) {
                return;
            }
            best = Math.max(best, rate);
        }
    }

    private static void reading(String player, PlayerClient child) {
        if (player.startsWith("tracker")) {
            child.send("reading", TRACKER.equals(player) ? "on" : "off");
            if (TRACKER.equals(player)) {
                child.send("settle");
            }
        }
    }

    private static TurnResult turn(BenchmarkContext ground, PlayerTables tables, String player, PlayerClient child, int clients) {
        reading(player, child);
        tables.empty();
        ground.checkpoint();
        child.send("log", clients, ground.options().either(300, 1_000));
        TurnResult turn = TurnResult.of(child.send("log", clients, ground.options().either(1_000, 4_000)));
        if (player.startsWith("stock") || player.startsWith("CRUD")) {
            child.send("rest");
        }
        if (TRACKER.equals(player)) {
            child.send("settle");
        }
        return turn;
    }

    private static ReportSection chapter(List<Integer> clients, Map<String, List<Double>> rates) {
        ReportSection chapter = new ReportSection(
                "B1 Logging an activity",
                "clients",
                "player",
                "a second (median)",
                "bar",
                "tracker / player",
                "",
                "not projecting / player",
                "");
        for (int many : clients) {
            for (String player : PLAYERS) {
                List<String> row = new ArrayList<>(
                        List.of(Integer.toString(many), player, text(rates.get(many + player)), bar(many, player)));
                row.addAll(compared(rates, many, TRACKER, player));
                row.addAll(compared(rates, many, NOT_READING, player));
                chapter.row(row.toArray(String[]::new));
            }
        }
        return chapter.note(
                        "A command is sent to the tracker's port, asks trust and campaign, decides, appends and acknowledges. As `tracker` its "
                                + "projection fills the read models at the same time on the same cores; `tracker, not projecting` is the way of a command "
                                + "alone, as the others have nothing else to do. A bar is for both. Raw is a prepared insert of the same bytes into "
                                + "a copy of the event table with all its indexes, each its own commit, a connection per client. Stock Axon is its "
                                + "starter with JPA and XStream as they come, an aggregate that asks nothing, and no projection; its transaction manager "
                                + "is declared by hand, because Axon 4.13 does not find that of Spring Boot 4. CRUD asks the same registers and saves "
                                + "one row in one transaction. Their pools hold sixteen connections, the tracker's the eight for commands with which "
                                + "it is shipped. Each is warmed up until it is no longer getting quicker; tables are emptied and a checkpoint is made "
                                + "before each turn.")
                .note(
                        "What stands in the way where a bar is missed: with the projection on, the projection. To read, decode and write an event "
                                + "into ledger, log and totals takes about as much of the two cores as to decide and store it. With one client, "
                                + "the disk: each command waits for its own flush, whoever sends it. With four, a bar of four times stock Axon "
                                + "lies above what raw inserts reach.");
    }

    private static List<String> compared(Map<String, List<Double>> rates, int clients, String ours, String player) {
        if (player.startsWith(TRACKER)) {
            return List.of("", "");
        }
        RatioEstimate ratio = RatioCalculator.of(rates.get(clients + ours), rates.get(clients + player));
        String bar = bar(clients, player);
        return List.of(ratio.text(), bar.isEmpty() ? "" : ratio.atLeast(Double.parseDouble(bar.substring(2))));
    }

    private static String text(List<Double> rates) {
        return String.format(Locale.UK, "%,.0f", RatioEstimate.of(rates).median());
    }

    private static String bar(int clients, String player) {
        return switch (player) {
            case "raw" -> clients == WHERE_RAW_IS_COMPARED ? "≥ 0.8" : "";
            case "stock Axon" -> "≥ 4";
            case "CRUD" -> "≥ 1";
            default -> "";
        };
    }
}
