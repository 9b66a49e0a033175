package tracker.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.domain.activity.RuleAssertions.broken;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReachTest {

    @Test
    void low_best_and_high_are_in_order_if_known() {
        var rule = ValueRule.LOW_BEST_HIGH_ARE_IN_ORDER;
        broken(rule, () -> new Reach(50, 40, null, null));
        broken(rule, () -> new Reach(null, 40, 30, null));
        broken(rule, () -> new Reach(50, null, 30, null));
        assertThat(new Reach(40, 40, 40, null).best()).isEqualTo(40);
    }

    @Test
    void counts_are_zero_or_more() {
        var rule = ValueRule.COUNTS_ARE_ZERO_OR_MORE;
        broken(rule, () -> new Reach(-1, null, null, null));
        broken(rule, () -> new Reach(null, -1, null, null));
        broken(rule, () -> new Reach(null, null, -1, null));
        assertThat(Reach.of(0, CountingMethod.CLICKER).known()).isTrue();
    }

    @Test
    void unknown_is_never_zero() {
        assertThat(Reach.UNKNOWN.known()).isFalse();
        assertThat(Reach.UNKNOWN).isNotEqualTo(new Reach(0, 0, 0, null));
        assertThat(new Reach(null, null, 100, null).known()).isFalse();
        assertThat(Reach.atLeast(100, CountingMethod.ESTIMATE).known()).isTrue();
    }

    @Test
    void people_read_it_as_a_sentence() {
        assertThat(Reach.of(1_200, CountingMethod.CLICKER).inWords("visitor", "visitors"))
                .isEqualTo("1,200 visitors, counted with a clicker");
        assertThat(new Reach(100, 120, 150, CountingMethod.ESTIMATE).inWords("visitor", "visitors"))
                .isEqualTo("120 (100 to 150) visitors, estimated");
        assertThat(new Reach(100, 120, null, null).inWords("visitor", "visitors"))
                .isEqualTo("120 (100 to ?) visitors");
        assertThat(Reach.atLeast(1_000, CountingMethod.TICKETS).inWords("pupil", "pupils"))
                .isEqualTo("at least 1,000 pupils, from tickets");
        assertThat(new Reach(null, null, 1_000, CountingMethod.REGISTER).inWords("student", "students"))
                .isEqualTo("at most 1,000 students, from a register");
        assertThat(Reach.of(1, CountingMethod.CLICKER).inWords("visitor", "visitors"))
                .isEqualTo("1 visitor, counted with a clicker");
        assertThat(Reach.UNKNOWN.inWords("student", "students")).isEqualTo("number of students not known");
    }

    @Test
    void the_machine_s_language_does_not_change_the_sentence() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(new Reach(1_000, 1_200, 1_500, null).inWords("visitor", "visitors"))
                    .isEqualTo("1,200 (1,000 to 1,500) visitors");
            assertThat(Reach.atLeast(1_000, CountingMethod.TICKETS).inWords("pupil", "pupils"))
                    .startsWith("at least 1,000 ");
        } finally {
            Locale.setDefault(before);
        }
    }
}
