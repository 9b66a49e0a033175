package tracker.domain.stand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tracker.domain.activity.StaffingFigures;
import tracker.domain.shared.CountingMethod;
import tracker.domain.shared.Reach;

/** The largest figures that can be stored are added without an overflow. */
class StandFiguresTest {

    private static final int MAX = Integer.MAX_VALUE;

    @Test
    void more_visitors_than_an_integer_holds_end_at_the_largest() {
        Reach largest = new Reach(null, MAX - 1, MAX, CountingMethod.CLICKER);
        Reach more = new StandFigures(largest, StaffingFigures.NOT_SAID)
                .withMore(MAX)
                .visitors();
        assertThat(more.best()).isEqualTo(MAX);
        assertThat(more.high()).isEqualTo(MAX);
        Reach fewer = new StandFigures(largest, StaffingFigures.NOT_SAID)
                .withMore(-MAX)
                .visitors();
        assertThat(fewer.best()).isZero();
    }
}
