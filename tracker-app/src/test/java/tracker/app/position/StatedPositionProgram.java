package tracker.app.position;

import java.time.Duration;
import tracker.app.ApplicationNode;
import tracker.app.TestDatabase;

/** Runs the test for as many seconds as it is told, and prints what it found; ends with 1 if anything was wrong. */
final class StatedPositionProgram {

    private StatedPositionProgram() {}

    public static void main(String... words) throws Exception {
        Duration howLong = Duration.ofSeconds(words.length > 0 ? Long.parseLong(words[0]) : 300);
        long seed = words.length > 1 ? Long.parseLong(words[1]) : System.nanoTime();
        String database = TestDatabase.fresh();
        StatedPositionResult result;
        try (ApplicationNode node = ApplicationNode.on(database, true)) {
            result = new StatedPositionRunner(node, database, seed).run(howLong);
        }
        System.out.println("Seed " + seed + ": " + result);
        result.wrong().stream().limit(5).forEach(System.out::println);
        System.exit(
                result.wrong().isEmpty()
                                && result.changed().isEmpty()
                                && result.missed().isEmpty()
                        ? 0
                        : 1);
    }
}
