package tracker.domain.silence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StagedTrustTest {

    private static TrustStage stage(int planned, int overdue, int held) {
        return new StagedTrust("RJ1", "Guy's", "Y56", planned, overdue, held, null, null).stage();
    }

    @Test
    void what_is_overdue_comes_before_what_is_reported() {
        assertThat(stage(0, 0, 0)).isEqualTo(TrustStage.NOT_STARTED);
        assertThat(stage(2, 0, 0)).isEqualTo(TrustStage.PLANNED);
        assertThat(stage(2, 1, 0)).isEqualTo(TrustStage.OVERDUE);
        assertThat(stage(2, 1, 3)).isEqualTo(TrustStage.OVERDUE);
        assertThat(stage(2, 0, 3)).isEqualTo(TrustStage.REPORTED);
        assertThat(TrustStage.NOT_STARTED.silent()).isTrue();
        assertThat(TrustStage.PLANNED.silent()).isFalse();
    }
}
