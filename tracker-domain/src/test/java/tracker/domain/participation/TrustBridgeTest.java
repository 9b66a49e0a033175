package tracker.domain.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tracker.domain.participation.TrustBridge.TrustChangeKind;

class TrustBridgeTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 1, 0, BEGAN_WITH_PLANS",
        "0, 0, 1, 1, BEGAN_WITH_SOMETHING_HELD",
        "0, 0, 0, 1, BEGAN_WITH_SOMETHING_HELD",
        "2, 0, 1, 1, HELD_ITS_FIRST",
        "2, 0, 0, 1, HELD_ITS_FIRST",
        "1, 1, 2, 0, BACK_TO_PLANS",
        "0, 1, 0, 0, CEASED",
        "3, 0, 0, 0, CEASED",
        "0, 0, 0, 0, NONE",
        "1, 0, 4, 0, NONE",
        "1, 1, 0, 9, NONE"
    })
    void the_change_of_a_trust_between_two_totals(int planned, int held, int plannedAfter, int heldAfter, String turn) {
        ActivityTotals before = new ActivityTotals(planned, held, 1, 0, ReachTotals.NOBODY);
        ActivityTotals after = new ActivityTotals(plannedAfter, heldAfter, 0, 1, ReachTotals.NOBODY);
        TrustChangeKind expected = Arrays.stream(TrustChangeKind.values())
                .filter(each -> each.name().equals(turn))
                .findFirst()
                .orElse(null);
        assertThat(TrustChangeKind.between(before, after)).isEqualTo(expected);
        int count = (plannedAfter + heldAfter > 0 ? 1 : 0) - (planned + held > 0 ? 1 : 0);
        assertThat(expected == null ? 0 : expected.change()).isEqualTo(count);
    }
}
