package tracker.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** B1: how many activities are logged in a second, through the whole tracker and by others. */
final class CommandRate implements Scenario {

    private static final List<String> PLAYERS = List.of("raw", "tracker", "tracker, not reading", "stock Axon", "CRUD");
    private static final int WHERE_RAW_IS_COMPARED = 16;

    @Override
    public Chapter play(Ground ground) throws Exception {
        List<Integer> clients = ground.options().either(List.of(1, 16), List.of(1, 4, 16, 32));
        Map<String, List<Double>> rates = new LinkedHashMap<>();
        Tables tables = new Tables(ground);
        tables.schemas();
        try (Samples samples = ground.samples(
                        "B1", "round", "clients", "player", "operations", "seconds", "p50_ms", "p99_ms");
                Child house = ground.house();
                Child raw = raw(ground, house);
                Child stock = ground.other("tracker.bench.stock.Stock", ground.url(Ground.MAIN));
                Child crud = ground.other("tracker.bench.crud.Crud", ground.url(Ground.MAIN))) {
            Map<String, Child> players = Map.of(
                    "raw", raw, "tracker", house, "tracker, not reading", house, "stock Axon", stock, "CRUD", crud);
            tables.empty();
            // nobody is measured before its compilers have seen the work
            for (String player : PLAYERS) {
                players.get(player)
                        .tell("log", WHERE_RAW_IS_COMPARED, ground.options().either(5_000, 15_000));
            }
            for (int round = 1; round <= ground.options().rounds(); round++) {
                for (int many : clients) {
                    for (String player : order(round)) {
                        Turn turn = turn(ground, tables, player, players.get(player), many);
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

    private static Child raw(Ground ground, Child house) throws IOException {
        Child raw = ground.other("tracker.bench.raw.Raw", ground.url(Ground.MAIN));
        // something to learn from
        house.tell("log", 1, 1000);
        raw.tell("learn");
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

    private static Turn turn(Ground ground, Tables tables, String player, Child child, int clients) {
        if (player.startsWith("tracker")) {
            child.tell("reading", "tracker".equals(player) ? "on" : "off");
            if ("tracker".equals(player)) {
                child.tell("settle");
            }
        }
        tables.empty();
        ground.checkpoint();
        child.tell("log", clients, ground.options().either(300, 1_000));
        Turn turn = Turn.of(child.tell("log", clients, ground.options().either(1_000, 4_000)));
        if (player.startsWith("stock") || player.startsWith("CRUD")) {
            child.tell("rest");
        }
        if ("tracker".equals(player)) {
            child.tell("settle");
        }
        return turn;
    }

    private static Chapter chapter(List<Integer> clients, Map<String, List<Double>> rates) {
        Chapter chapter = new Chapter(
                "B1 Logging an activity", "clients", "player", "a second (median)", "tracker / player", "bar", "");
        for (int many : clients) {
            for (String player : PLAYERS) {
                chapter.row(
                        Integer.toString(many),
                        player,
                        String.format(
                                Locale.UK,
                                "%,.0f",
                                Ratio.of(rates.get(many + player)).median()),
                        "tracker".equals(player)
                                ? ""
                                : ratio(rates, many, player).text(),
                        bar(many, player),
                        bar(many, player).isEmpty()
                                ? ""
                                : ratio(rates, many, player)
                                        .atLeast(Double.parseDouble(
                                                bar(many, player).substring(2))));
            }
        }
        return chapter.note(
                "The tracker is told through its port, asks trust and campaign, decides, appends and acknowledges; its reader "
                        + "fills the read models at the same time on the same cores. Raw is a prepared insert of the same bytes into a copy of "
                        + "the event table with all its indexes, each its own commit, a connection per client. Stock Axon is its starter with JPA "
                        + "and XStream as they come, an aggregate that asks nothing, and no reader; its transaction manager is declared by "
                        + "hand, because Axon 4.13 does not find that of Spring Boot 4. CRUD asks the same registers and saves one row in one "
                        + "transaction. All pools hold sixteen connections. Tables are emptied and a checkpoint is made before each turn.");
    }

    private static Ratio ratio(Map<String, List<Double>> rates, int clients, String player) {
        return Ratios.of(rates.get(clients + "tracker"), rates.get(clients + player));
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
