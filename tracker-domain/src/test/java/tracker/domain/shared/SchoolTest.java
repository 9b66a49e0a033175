package tracker.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolTest {

    private static final TextLine NAME = new TextLine("Priory School");

    @Test
    void a_school_is_known_by_its_name_and_perhaps_by_its_urn() {
        assertThat(new School("100001", NAME).urn()).isEqualTo("100001");
        assertThat(new School(null, NAME).urn()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10000", "1000001", "10000a", "EE1000", " 100001", "100001\n", "١٢٣٤٥٦"})
    void a_urn_has_six_digits_and_nothing_else(String urn) {
        assertThatThrownBy(() -> new School(urn, NAME))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.rule()).isEqualTo(ValueRule.A_URN_HAS_SIX_DIGITS));
    }
}
