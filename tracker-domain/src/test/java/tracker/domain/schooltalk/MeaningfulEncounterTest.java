package tracker.domain.schooltalk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeaningfulEncounterTest {

    @Test
    void an_encounter_is_meaningful_with_all_four_ticks() {
        assertThat(new MeaningfulEncounter(true, true, true, true).meaningful()).isTrue();
    }

    @Test
    void three_ticks_are_not_enough() {
        assertThat(new MeaningfulEncounter(false, true, true, true).meaningful())
                .isFalse();
        assertThat(new MeaningfulEncounter(true, false, true, true).meaningful())
                .isFalse();
        assertThat(new MeaningfulEncounter(true, true, false, true).meaningful())
                .isFalse();
        assertThat(new MeaningfulEncounter(true, true, true, false).meaningful())
                .isFalse();
        assertThat(MeaningfulEncounter.NOT_TICKED.meaningful()).isFalse();
    }
}
