package tracker.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 20", "-1", "@cmd", "\t=1", "\r=1", "\n=1", "  =HYPERLINK(\"x\")", "\uFF1D1+1"})
    void a_text_that_looks_like_a_formula_stays_a_text(String text) {
        assertThat(SpreadsheetText.of(text)).isEqualTo("'" + text);
    }

    @Test
    void everything_else_is_written_as_it_is() {
        assertThat(SpreadsheetText.of("St Thomas' = good")).isEqualTo("St Thomas' = good");
        assertThat(SpreadsheetText.of(-5L)).isEqualTo("-5");
        assertThat(SpreadsheetText.of(null)).isEmpty();
        assertThat(SpreadsheetText.of("")).isEmpty();
    }
}
