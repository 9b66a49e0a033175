package tracker.app.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import tracker.app.ApplicationNode;
import tracker.app.TestDatabase;

/**
 * Every position that a report or the figures state has exactly the events up to it, whatever the order in which they
 * were committed. {@link StatedPositionProgram} runs the same for longer.
 */
class StatedPositionTest {

    @Test
    void whatever_is_stated_is_the_sum_of_the_events_up_to_its_position() throws Exception {
        String database = TestDatabase.fresh();
        try (ApplicationNode node = ApplicationNode.on(database, true)) {
            StatedPositionResult result = new StatedPositionRunner(node, database, 2027).run(Duration.ofSeconds(8));
            assertThat(result.wrong()).as(result.toString()).isEmpty();
            assertThat(result.changed()).as(result.toString()).isEmpty();
            assertThat(result.missed()).as(result.toString()).isEmpty();
            // how many depends on the machine; the program states thousands
            assertThat(result.positions()).as(result.toString()).isGreaterThan(3);
            assertThat(result.longestWait()).as(result.toString()).isLessThan(Duration.ofSeconds(8));
        }
    }
}
