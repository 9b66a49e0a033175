package tracker.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.domain.activity.RuleAssertions.broken;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DayRangeTest {

    private static final LocalDate NINTH = LocalDate.of(2027, 3, 9);
    private static final LocalDate ELEVENTH = LocalDate.of(2027, 3, 11);

    @Test
    void the_first_day_comes_before_the_last() {
        broken(ValueRule.DAYS_ARE_IN_ORDER, () -> new DayRange(ELEVENTH, NINTH));
        assertThat(DayRange.on(NINTH)).isEqualTo(new DayRange(NINTH, NINTH));
    }

    @Test
    void all_of_them_lie_within_or_none_do() {
        var days = new DayRange(NINTH, ELEVENTH);
        assertThat(days.within(NINTH, ELEVENTH)).isTrue();
        assertThat(days.within(NINTH.plusDays(1), ELEVENTH)).isFalse();
        assertThat(days.within(NINTH, ELEVENTH.minusDays(1))).isFalse();
    }

    @Test
    void people_read_one_day_or_from_to() {
        assertThat(DayRange.on(NINTH).inWords()).isEqualTo("9 March 2027");
        assertThat(new DayRange(NINTH, ELEVENTH).inWords()).isEqualTo("9 March 2027 to 11 March 2027");
    }
}
