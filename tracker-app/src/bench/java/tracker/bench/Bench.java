package tracker.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.LoggerFactory;

/** The program behind {@code ./tracker bench}: runs the scenarios one after the other and writes their results. */
public final class Bench {

    private static final Map<String, BenchmarkScenario> SCENARIOS = new LinkedHashMap<>();

    static {
        SCENARIOS.put("B1", new CommandRateScenario());
        SCENARIOS.put("B3", new StoreSizeScenario());
        SCENARIOS.put("B4", new BulkLoadScenario());
        SCENARIOS.put("B5", new RebuildScenario());
        SCENARIOS.put("B6", new VisibilityScenario());
        SCENARIOS.put("B8", new BoardCostScenario());
        SCENARIOS.put("B9", new CommandToScreenScenario());
        SCENARIOS.put("B10", new LiveBoardScenario());
        SCENARIOS.put("B11", new StartUpScenario());
        SCENARIOS.put("B12", new AsAtCostScenario());
    }

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        BenchmarkOptions options = BenchmarkOptions.of(arguments);
        Files.createDirectories(options.out());
        try (BenchmarkContext ground = new BenchmarkContext(options)) {
            BenchmarkReport report = new BenchmarkReport(options, BenchmarkConditions.of(ground));
            for (Map.Entry<String, BenchmarkScenario> scenario : SCENARIOS.entrySet()) {
                if (options.wants(scenario.getKey())) {
                    System.out.println(scenario.getKey() + " ...");
                    report.add(scenario.getKey(), scenario.getValue().play(ground));
                }
            }
        }
        System.exit(0);
    }
}
