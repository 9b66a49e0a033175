package tracker.app.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OctetLineFolderTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "中", "🙂", "a🙂", "long words and é 中 🙂 "})
    void no_line_has_more_than_75_octets_and_no_character_is_cut(String letters) {
        String file = "BEGIN:VEVENT\r\nSUMMARY:" + letters.repeat(100) + "\r\nEND:VEVENT\r\n";
        String folded = OctetLineFolder.fold(file);
        assertThat(Arrays.asList(folded.split("\r\n")))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(new String(folded.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace("\r\n ", ""))
                .isEqualTo(file);
    }

    /** As the library folds, in the middle of a surrogate pair. */
    @Test
    void what_is_folded_already_is_folded_anew() {
        String face = "🙂";
        String cut = "SUMMARY:" + face.charAt(0) + "\r\n " + face.charAt(1) + "\r\n";
        assertThat(OctetLineFolder.fold(cut)).isEqualTo("SUMMARY:🙂\r\n");
    }
}
