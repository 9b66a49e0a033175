package tracker.app.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;

/**
 * Thousands of random weeks. Other ones: {@code -Dtracker.simulation.first=2000 -Dtracker.simulation.seeds=100000};
 * to repeat a failed one: its seed as the first, and 1.
 */
class SimulationTest {

    private static final long FIRST = Long.getLong("tracker.simulation.first", 0);
    private static final int SEEDS = Integer.getInteger("tracker.simulation.seeds", 2_000);

    private static final Logger AXON = (Logger) LoggerFactory.getLogger("org.axonframework");
    private static final Level LOUD = AXON.getLevel();

    /** Axon logs every command for a missing aggregate, with its stack trace. */
    @BeforeAll
    static void quietly() {
        AXON.setLevel(Level.OFF);
    }

    @AfterAll
    static void as_before() {
        AXON.setLevel(LOUD);
    }

    @Test
    @Timeout(1_800)
    void every_random_week_comes_out_as_the_plain_model_says() {
        RealActivities activities = new RealActivities();
        long events = 0;
        for (long seed = FIRST; seed < FIRST + SEEDS; seed++) {
            try {
                events += new SimulationRunner(activities, seed).run();
            } catch (AssertionError | RuntimeException difference) {
                throw new AssertionError("seed " + seed + ": " + difference.getMessage(), difference);
            }
        }
        assertThat(events).as("facts, so that it was no empty show").isGreaterThan(5L * SEEDS);
    }
}
