package tracker.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The colours of the style sheet, held against one another by the sums of WCAG. */
class ColourContrastTest {

    private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{3,6});");
    private static final Map<String, String> TOKENS = new HashMap<>(Map.of("white", "#fff"));

    @BeforeAll
    static void readTheTokens() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(ColourContrastTest.class.getResourceAsStream("/tracker/styles/tokens.css"))) {
            Matcher token = TOKEN.matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            while (token.find()) {
                TOKENS.putIfAbsent(token.group(1), token.group(2));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "text, ground",
        "text, card",
        "text, focus",
        "text, border",
        "secondary, ground",
        "secondary, card",
        "brand, ground",
        "brand, card",
        "brand-dark, card",
        "brand-dark, brand-pale",
        "link-hover, ground",
        "wrong, card",
        "white, brand",
        "white, brand-dark",
        "white, action",
        "white, held",
        "text, shade-0",
        "text, shade-1",
        "text, shade-2",
        "white, shade-3",
        "white, shade-4",
        "text, missing-1",
        "text, missing-2",
        "white, missing-3",
        "white, missing-4",
        "text, notice",
        "text, warning",
        "text, saved",
        "text, past",
        "text, faded",
        "secondary, faded",
        "wrong-words, card",
        "on-dark, action-hover",
        "wall-words, wall-ground",
        "wall-quiet, wall-ground",
        "wall-series, wall-ground",
        "wall-high, wall-ground"
    })
    void words_can_be_read(String words, String under) {
        assertThat(contrast(words, under)).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @CsvSource({
        "secondary, card",
        "held, card",
        "planned-edge, card",
        "action, ground",
        "missing-3, card",
        "shade-3, card",
        "other-year, card",
        "warning-edge, card",
        "kind-stand, card",
        "kind-school-talk, card",
        "kind-department-visit, card",
        "kind-video, card",
        "kind-course, card",
        "text, shade-2"
    })
    void marks_and_lines_can_be_seen(String mark, String under) {
        assertThat(contrast(mark, under)).isGreaterThanOrEqualTo(3.0);
    }

    @Test
    void the_sums_are_those_of_wcag() {
        TOKENS.put("black", "#000");
        assertThat(contrast("black", "white")).isEqualTo(21.0);
    }

    private static double contrast(String one, String other) {
        double a = luminance(Objects.requireNonNull(TOKENS.get(one), one));
        double b = luminance(Objects.requireNonNull(TOKENS.get(other), other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        String digits = colour.length() == 4 ? colour.substring(1).replaceAll("(.)", "$1$1") : colour.substring(1);
        return 0.2126 * part(digits, 0) + 0.7152 * part(digits, 2) + 0.0722 * part(digits, 4);
    }

    private static double part(String digits, int from) {
        double share = Integer.parseInt(digits.substring(from, from + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
