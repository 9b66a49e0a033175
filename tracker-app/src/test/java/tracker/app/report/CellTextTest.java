package tracker.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 20", "-1", "@cmd", "\t=1", "\r=1", "\n=1"})
    void a_text_that_looks_like_a_formula_stays_a_text(String text) {
        assertThat(CellText.of(text)).isEqualTo("'" + text);
    }

    @Test
    void everything_else_is_written_as_it_is() {
        assertThat(CellText.of("St Thomas' = good")).isEqualTo("St Thomas' = good");
        assertThat(CellText.of(-5L)).isEqualTo("-5");
        assertThat(CellText.of(null)).isEmpty();
        assertThat(CellText.of("")).isEmpty();
    }
}
