package tracker.domain.followup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tracker.domain.participation.TrustStage;

class TrustProgressTest {

    private static TrustProgress trust(int planned, int overdue, int held) {
        return new TrustProgress("RJ1", "Guy's", "London", "Y56", planned, overdue, held, null, null);
    }

    @Test
    void a_trust_with_a_report_due_needs_a_follow_up_whatever_else_it_reported() {
        assertThat(trust(2, 1, 3).stage()).isEqualTo(TrustStage.REPORT_DUE);
        assertThat(trust(2, 1, 3).needsFollowUp()).isTrue();
        assertThat(trust(0, 0, 0).needsFollowUp()).isTrue();
        assertThat(trust(2, 0, 0).stage()).isEqualTo(TrustStage.PLANNED);
        assertThat(trust(2, 0, 0).needsFollowUp()).isFalse();
        assertThat(trust(2, 0, 3).stage()).isEqualTo(TrustStage.REPORTED);
        assertThat(trust(2, 0, 3).needsFollowUp()).isFalse();
    }
}
