package tracker.bench;

import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;

/** The programme behind {@code ./tracker bench}: plays the scenarios one after the other and writes what they found. */
public final class Bench {

    private static final Map<String, Scenario> SCENARIOS = new LinkedHashMap<>();

    static {
        SCENARIOS.put("B1", new CommandRate());
    }

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
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
