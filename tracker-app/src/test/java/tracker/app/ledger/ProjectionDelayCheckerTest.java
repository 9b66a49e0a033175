package tracker.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import tracker.app.messaging.ReadPositionRepository;

class ProjectionDelayCheckerTest {

    private static final long SECOND = 1_000_000_000;

    private final ProjectionDelayChecker delay = new ProjectionDelayChecker(mock(ReadPositionRepository.class));

    @Test
    void a_fact_that_waits_for_long_is_a_delay_and_many_that_pass_quickly_are_none() {
        assertThat(delay.behind(Optional.empty(), 0)).isFalse();
        assertThat(delay.behind(Optional.of(7L), SECOND)).isFalse();
        assertThat(delay.behind(Optional.of(8L), 9 * SECOND)).isFalse();
        assertThat(delay.behind(Optional.of(8L), 19 * SECOND)).isFalse();
        assertThat(delay.behind(Optional.of(8L), 20 * SECOND)).isTrue();
        assertThat(delay.behind(Optional.of(9L), 21 * SECOND)).isFalse();
        assertThat(delay.behind(Optional.empty(), 90 * SECOND)).isFalse();
    }
}
