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
    private static final Map<String, String> LIGHT = new HashMap<>(Map.of("white", "#fff"));
    private static final Map<String, String> DARK = new HashMap<>();

    @BeforeAll
    static void readTheTokens() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(ColourContrastTest.class.getResourceAsStream("/tracker/styles/tokens.css"))) {
            String sheet = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            int dark = sheet.indexOf("@media screen and (prefers-color-scheme: dark)");
            read(sheet.substring(0, dark), LIGHT);
            DARK.putAll(LIGHT);
            read(sheet.substring(dark, sheet.indexOf("@media", dark + 1)), DARK);
            assertThat(DARK).isNotEqualTo(LIGHT);
        }
    }

    private static void read(String sheet, Map<String, String> tokens) {
        Matcher token = TOKEN.matcher(sheet);
        while (token.find()) {
            tokens.put(token.group(1), token.group(2));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "text, ground",
        "text, card",
        "on-focus, focus",
        "text, border",
        "secondary, ground",
        "secondary, card",
        "brand, ground",
        "brand, card",
        "brand-dark, card",
        "brand-dark, brand-pale",
        "link-hover, ground",
        "wrong, card",
        "white, band",
        "white, hero",
        "white, action",
        "on-held, held",
        "on-shade, shade-0",
        "on-shade, shade-1",
        "on-shade, shade-2",
        "white, shade-3",
        "white, shade-4",
        "on-shade, missing-1",
        "on-shade, missing-2",
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
        assertThat(contrast(words, under, LIGHT)).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(words, under, DARK)).as("in the dark").isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @CsvSource({
        "secondary, card",
        "held, card",
        "planned-edge, card",
        "action, ground",
        "not-started, card",
        "shade-3, card",
        "other-year, card",
        "warning-edge, card",
        "kind-stand, card",
        "kind-school-talk, card",
        "kind-department-visit, card",
        "kind-video, card",
        "kind-course, card",
        "on-shade, shade-2"
    })
    void marks_and_lines_can_be_seen(String mark, String under) {
        assertThat(contrast(mark, under, LIGHT)).isGreaterThanOrEqualTo(3.0);
        assertThat(contrast(mark, under, DARK)).as("in the dark").isGreaterThanOrEqualTo(3.0);
    }

    @Test
    void the_sums_are_those_of_wcag() {
        assertThat(contrast("black", "white", Map.of("black", "#000", "white", "#fff")))
                .isEqualTo(21.0);
    }

    private static double contrast(String one, String other, Map<String, String> tokens) {
        double a = luminance(Objects.requireNonNull(tokens.get(one), one));
        double b = luminance(Objects.requireNonNull(tokens.get(other), other));
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
