package tracker.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tracker.domain.shared.CountTextParser.CountCertainty;
import tracker.domain.shared.CountTextParser.CountReading;

class CountTextParserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "120",
                " 120 ",
                "120.0",
                "120.00",
                "\u00A0120\u200B",
                "120 pupils",
                "120 Visitors",
                "120 people.",
                "'120",
                "\uFF11\uFF12\uFF10",
                "120 members of the public",
                "120 in total",
                "\u0661\u0662\u0660"
            })
    void a_plain_number_is_that_number(String written) {
        assertThat(CountTextParser.read(written).certainty()).isEqualTo(CountCertainty.READ);
        assertThat(CountTextParser.read(written).reach()).isEqualTo(new Reach(null, 120, null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1200", "1,200", "1 200", "1\u00A0200", "1\u202F200", "1'200", "1,200.00", "1,200 visitors"})
    void thousands_may_be_grouped(String written) {
        assertThat(CountTextParser.read(written))
                .isEqualTo(new CountReading(CountCertainty.READ, new Reach(null, 1200, null, null), false, ""));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "0.0,0", "nil,0", "Zero,0", "1200000000,1200000000", "1,1"})
    void nought_is_nought_and_what_is_much_too_large_is_still_read(String written, int count) {
        assertThat(CountTextParser.read(written).reach()).isEqualTo(new Reach(null, count, null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c. 120",
                "c.120",
                "c120",
                "ca 120",
                "circa 120",
                "~120",
                "\u2248 120",
                "about 120",
                "About 120 people",
                "approx 120",
                "approx. 120",
                "Approximately 120",
                "around 120",
                "roughly 120",
                "est. 120",
                "estimated 120",
                "120 approx",
                "120 (approx)",
                "120 (est.)",
                "120ish",
                "120-ish",
                "120 or so",
                "nearly 120",
                "some 120 pupils",
                "approx 120 pupils",
                "120 pupils approx",
                "120 pupils (approx.)",
                "approx: 120"
            })
    void about_is_an_estimate(String written) {
        assertThat(CountTextParser.read(written).certainty()).isEqualTo(CountCertainty.READ);
        assertThat(CountTextParser.read(written).reach()).isEqualTo(Reach.of(120, CountingMethod.ESTIMATE));
    }

    @Test
    void thousands_in_short_are_an_estimate() {
        assertThat(CountTextParser.read("1.2k").reach()).isEqualTo(Reach.of(1200, CountingMethod.ESTIMATE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "120+", "120 +", "over 120", "Over 120 visitors", "more than 120", "at least 120", "120 plus",
                        "120+ visitors",
                "> 120", ">=120", "\u2265120", "min 120", "minimum of 120", "120 or more", "120 and over",
                        "in excess of 120"
            })
    void and_more_is_at_least(String written) {
        assertThat(CountTextParser.read(written).certainty()).isEqualTo(CountCertainty.READ);
        assertThat(CountTextParser.read(written).reach()).isEqualTo(new Reach(120, null, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"up to 120", "max 120", "no more than 120", "<120", "under 120", "120 or fewer"})
    void up_to_is_at_most(String written) {
        assertThat(CountTextParser.read(written).certainty()).isEqualTo(CountCertainty.READ);
        assertThat(CountTextParser.read(written).reach()).isEqualTo(new Reach(null, null, 120, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "80-100",
                "80 - 100",
                "80\u2013100",
                "80\u2014100",
                "80 to 100",
                "between 80 and 100",
                "from 80 to 100",
                "80-100 pupils",
                "approx 80-100",
                "80-100 approx",
                "approx. 80 to 100 people"
            })
    void a_range_is_low_and_high_and_its_middle_is_marked(String written) {
        CountReading reading = CountTextParser.read(written);
        assertThat(reading.certainty()).isEqualTo(CountCertainty.READ);
        assertThat(reading.reach()).isEqualTo(new Reach(80, 90, 100, CountingMethod.ESTIMATE));
        assertThat(reading.middle()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TBC",
                "tbc.",
                "n/a",
                "N/A",
                "NA",
                "-",
                "\u2013",
                "?",
                "unknown",
                "Not known",
                "to be confirmed",
                "not counted"
            })
    void not_known_is_no_nought(String written) {
        assertThat(CountTextParser.read(written))
                .isEqualTo(new CountReading(CountCertainty.UNKNOWN, Reach.UNKNOWN, false, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\u200B", "\t\u00A0 "})
    void blank_is_nothing(String written) {
        assertThat(CountTextParser.read(written).certainty()).isEqualTo(CountCertainty.EMPTY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.200|1200",
                "12.500 people|12500",
                "2,50|",
                "1,2|",
                "120,00|120",
                "1.2E+03|1200",
                "none|",
                "120?|120"
            })
    void what_may_mean_something_else_is_a_doubt_with_its_reason(String written, @Nullable Integer becomes) {
        CountReading reading = CountTextParser.read(written);
        assertThat(reading.certainty()).isEqualTo(CountCertainty.DOUBTFUL);
        assertThat(reading.reach().best()).isEqualTo(becomes);
        assertThat(reading.sentence()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12O",
                "l20",
                "\u00BD",
                "7\u00BD",
                "1/2",
                "=60+60",
                "=SUM(A1:A3)",
                "60+60",
                "60 + 60",
                "20x3",
                "-5",
                "(5)",
                "12.5",
                "50%",
                "\u00A3120",
                "120 pupils and 5 staff",
                "30 in Year 9",
                "lots",
                "hundreds",
                "#N/A",
                "#REF!",
                "99999999999",
                "100-80",
                "10/03/2025",
                "2025-03-10",
                "+120",
                "a few",
                "over",
                "about",
                "1,2,3",
                "1.2.3",
                "3000000000"
            })
    void what_is_no_number_is_a_fault_with_its_reason(String written) {
        CountReading reading = CountTextParser.read(written);
        assertThat(reading.certainty()).isEqualTo(CountCertainty.FAULT);
        assertThat(reading.reach()).isEqualTo(Reach.UNKNOWN);
        assertThat(reading.sentence()).isNotBlank();
    }
}
