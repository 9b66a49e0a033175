package tracker.app.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GapProofTest {

    private final GapProof proof = new GapProof();

    @Test
    void nothing_is_proven_without_a_note() {
        assertThat(proof.provenBelow(1_000)).isZero();
        assertThat(proof.lacks(1)).isTrue();
    }

    @Test
    void a_note_counts_when_everything_below_its_ceiling_has_ended() {
        proof.note(10, 100);
        assertThat(proof.lacks(9)).isFalse();
        assertThat(proof.lacks(10)).isTrue();
        assertThat(proof.provenBelow(99)).isZero();
        assertThat(proof.provenBelow(100)).isEqualTo(10);
    }

    /** Two processors read at the same time: a proof from the newer snapshot is not valid for the older one. */
    @Test
    void a_proof_is_good_for_its_own_snapshot_only() {
        proof.note(10, 100);
        proof.note(20, 200);
        assertThat(proof.provenBelow(200)).isEqualTo(20);
        assertThat(proof.provenBelow(150)).isZero();
    }

    @Test
    void ids_are_numbers_without_a_sign() {
        proof.note(10, -1);
        assertThat(proof.provenBelow(5)).isZero();
        assertThat(proof.provenBelow(-1)).isEqualTo(10);
    }

    @Test
    void however_long_the_horizon_is_blocked_the_newest_note_is_kept() {
        for (int i = 1; i <= 5_000; i++) {
            proof.note(i, 1_000L + i);
        }
        assertThat(proof.provenBelow(6_000)).isEqualTo(5_000);
    }
}
