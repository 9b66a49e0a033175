package tracker.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.LoggerFactory;

/** The programme behind {@code ./tracker bench}: plays the scenarios one after the other and writes what they found. */
public final class Bench {

    private static final Map<String, Scenario> SCENARIOS = new LinkedHashMap<>();

    static {
        SCENARIOS.put("B1", new CommandRate());
        SCENARIOS.put("B3", new StoreSize());
        SCENARIOS.put("B4", new BulkLoad());
        SCENARIOS.put("B5", new Rebuild());
        SCENARIOS.put("B6", new Visible());
        SCENARIOS.put("B8", new BoardCost());
        SCENARIOS.put("B9", new CommandToPixel());
        SCENARIOS.put("B10", new LiveBoards());
        SCENARIOS.put("B11", new StartUp());
        SCENARIOS.put("B12", new PastCost());
    }

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        Options options = Options.of(arguments);
        Files.createDirectories(options.out());
        try (Ground ground = new Ground(options)) {
            Report report = new Report(options, Conditions.of(ground));
            for (Map.Entry<String, Scenario> scenario : SCENARIOS.entrySet()) {
                if (options.wants(scenario.getKey())) {
                    System.out.println(scenario.getKey() + " ...");
                    report.add(scenario.getKey(), scenario.getValue().play(ground));
                }
            }
        }
        System.exit(0);
    }
}
