package tracker.domain.participation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LearnedTest {

    @Test
    void a_year_that_was_typed_in_afterwards_has_no_learning_times() {
        assertThat(new Learned(200, 150).asItWent()).isTrue();
        assertThat(new Learned(200, 100).asItWent()).isTrue();
        assertThat(new Learned(200, 99).asItWent()).isFalse();
        assertThat(new Learned(40, 0).asItWent()).isFalse();
        assertThat(new Learned(0, 0).asItWent()).isFalse();
        assertThat(new Learned(40, 10).percentInTime()).isEqualTo(25);
    }
}
