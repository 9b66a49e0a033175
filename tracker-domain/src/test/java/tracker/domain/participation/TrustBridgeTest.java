package tracker.domain.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tracker.domain.participation.TrustBridge.Turn;

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
    void what_became_of_a_trust(int planned, int held, int plannedAfter, int heldAfter, String turn) {
        Tally before = new Tally(planned, held, 1, 0, Reached.NOBODY);
        Tally after = new Tally(plannedAfter, heldAfter, 0, 1, Reached.NOBODY);
        Turn expected = Arrays.stream(Turn.values())
                .filter(each -> each.name().equals(turn))
                .findFirst()
                .orElse(null);
        assertThat(Turn.between(before, after)).isEqualTo(expected);
        int count = (plannedAfter + heldAfter > 0 ? 1 : 0) - (planned + held > 0 ? 1 : 0);
        assertThat(expected == null ? 0 : expected.change()).isEqualTo(count);
    }
}
