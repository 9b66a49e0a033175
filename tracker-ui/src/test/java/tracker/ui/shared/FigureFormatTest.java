package tracker.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tracker.domain.participation.ActivityTotals;
import tracker.domain.participation.ReachTotals;

class FigureFormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0|0", "999|999", "1000|1,000", "48211|48,211", "-1200|-1,200"})
    void thousands_are_parted_by_commas(long number, String words) {
        assertThat(FigureFormat.count(number)).isEqualTo(words);
    }

    @Test
    void one_is_one_and_all_others_are_many() {
        assertThat(FigureFormat.count(0, "activity", "activities")).isEqualTo("0 activities");
        assertThat(FigureFormat.count(1, "activity", "activities")).isEqualTo("1 activity");
        assertThat(FigureFormat.count(1_200, "activity", "activities")).isEqualTo("1,200 activities");
    }

    @Test
    void what_is_unknown_is_never_zero() {
        assertThat(FigureFormat.people(new ReachTotals(0, 0, 0, 0, 3))).isEqualTo("Not known");
        assertThat(FigureFormat.people(new ReachTotals(0, 0, 0, 1, 0))).isEqualTo("0");
        assertThat(FigureFormat.people(new ReachTotals(80, 100, 120, 2, 3))).isEqualTo("100");
        assertThat(FigureFormat.people(ActivityTotals.NOTHING)).isEqualTo("none");
    }

    @Test
    void a_range_is_told_only_where_there_is_one() {
        assertThat(FigureFormat.range(new ReachTotals(80, 100, 1_200, 2, 0))).isEqualTo("80 to 1,200");
        assertThat(FigureFormat.range(new ReachTotals(100, 100, 100, 2, 0))).isEmpty();
    }

    @Test
    void numbers_that_nobody_knows_are_counted() {
        assertThat(FigureFormat.unknown(new ReachTotals(0, 0, 0, 0, 0))).isEmpty();
        assertThat(FigureFormat.unknown(new ReachTotals(0, 0, 0, 0, 1))).startsWith("1 activity ");
        assertThat(FigureFormat.unknown(new ReachTotals(0, 0, 0, 0, 23))).startsWith("23 activities ");
    }

    @Test
    void a_day_says_its_weekday() {
        assertThat(FigureFormat.day(LocalDate.of(2027, 3, 9))).isEqualTo("Tue 9 March");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-03-09T14:14:30Z|just now",
                "2027-03-09T14:13:00Z|2 minutes ago",
                "2027-03-09T13:16:00Z|59 minutes ago",
                "2027-03-09T09:05:00Z|9:05am",
                "2027-03-08T23:59:00Z|yesterday at 11:59pm",
                "2027-03-05T08:00:00Z|5 March 2027, 8am"
            })
    void how_long_ago_is_said_the_longer_the_more_plainly(Instant then, String words) {
        assertThat(RelativeTimeFormat.inWords(then, Instant.parse("2027-03-09T14:15:00Z")))
                .isEqualTo(words);
    }
}
