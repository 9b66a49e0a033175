package tracker.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tracker.domain.shared.DayTextParser.DayReading;

class DayTextParserTest {

    private static final LocalDate TENTH = LocalDate.of(2025, 3, 10);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025/03/10 10:15:00 am GMT",
                "10/03/2025 09:30 AM",
                "2025-03-10T09:00:00+00:00",
                "2025-03-10T09:00:00.000Z",
                "2025-03-10T09:00",
                "10.03.25",
                "45726",
                "45726.4375",
                "2025-03-10 00:00:00.000",
                "10th of March 2025",
                "10/3/2025 ",
                "'10/03/2025",
                "20250310",
                "March 10, 2025",
                "10 Mar 2025 at 2pm",
                "10\u00A0March\u00A02025",
                "Mon 10 March 2025",
                "Monday, 10th March 2025",
                "10-Mar-25",
                "10-Mar-2025",
                "10 Mar '25",
                "2025-03-10",
                "10 March 2025, 2.30pm",
                "10 March 2025 10am-2pm",
                "10/03/2025 9:00 - 16:00",
                "10 March 2025 (all day)",
                "Mon. 10/03/25",
                "10 03 2025",
                "10-03-2025",
                "March 10th 2025",
                "2025 March 10",
                "10March2025",
                "10 March 2025 from 10:00 to 12:00",
                "10 March 2025 - all day",
                "10/03/2025 10:15:00",
                "Date: 10/03/2025"
            })
    void one_day_is_read_with_or_without_a_time(String written) {
        DayReading reading = DayTextParser.read(written, 2099);
        assertThat(reading.fault()).isEmpty();
        assertThat(reading.doubt()).isEmpty();
        assertThat(reading.noYear()).isFalse();
        assertThat(reading.days()).isEqualTo(DayRange.on(TENTH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10\u201312 March 2025", "10/03/2025 - 12/03/2025", "10/03/2025-12/03/2025", "10 - 12 March 2025",
                "10 to 12 March 2025", "10th-12th March 2025", "10 March - 12 March 2025",
                        "10 March 2025 to 12 March 2025",
                "Mon 10 - Wed 12 March 2025", "from 10 March 2025 until 12 March 2025", "March 10-12, 2025",
                        "10-12/03/2025",
                "2025-03-10 to 2025-03-12", "10.03.25 - 12.03.25", "10 Mar \u2013 12 Mar 2025"
            })
    void a_range_gives_the_first_and_the_last_day(String written) {
        assertThat(DayTextParser.read(written, 2099).days()).isEqualTo(new DayRange(TENTH, LocalDate.of(2025, 3, 12)));
    }

    @Test
    void a_range_may_go_into_the_next_month_or_name_two_days() {
        assertThat(DayTextParser.read("28 Feb - 2 March 2025", 2099).days())
                .isEqualTo(new DayRange(LocalDate.of(2025, 2, 28), LocalDate.of(2025, 3, 2)));
        assertThat(DayTextParser.read("10 and 11 March 2025", 2099).days())
                .isEqualTo(new DayRange(TENTH, TENTH.plusDays(1)));
        assertThat(DayTextParser.read("10 & 14 March 2025", 2099).fault()).contains("a row for each");
        assertThat(DayTextParser.read("12/03/2025 - 10/03/2025", 2099).fault()).contains("before the first");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10-Mar", "10 March", "10/3", "March 10", "10th of March", "10 March at 2pm"})
    void without_a_year_it_is_the_campaigns(String written) {
        DayReading reading = DayTextParser.read(written, 2025);
        assertThat(reading.days()).isEqualTo(DayRange.on(TENTH));
        assertThat(reading.noYear()).isTrue();
    }

    @Test
    void a_weekday_that_does_not_fit_is_a_doubt() {
        assertThat(DayTextParser.read("Thursday 11th March", 2027).doubt()).isEmpty();
        assertThat(DayTextParser.read("Mon 10 March", 2027).doubt())
                .isEqualTo("10 March 2027 is a Wednesday, not a Monday.");
    }

    @Test
    void digits_that_can_be_read_in_two_ways_give_both() {
        DayReading october = DayTextParser.read("03/10/2025", 2025);
        assertThat(october.days()).isEqualTo(DayRange.on(LocalDate.of(2025, 10, 3)));
        assertThat(october.monthFirst()).isEqualTo(TENTH);
        assertThat(DayTextParser.read("3/10/25 14:05", 2025).monthFirst()).isEqualTo(TENTH);
        assertThat(DayTextParser.read("2025-03-10", 2025).monthFirst()).isNull();
        assertThat(DayTextParser.read("10/10/2025", 2025).monthFirst()).isNull();
        DayReading american = DayTextParser.read("03/13/2025", 2025);
        assertThat(american.days()).isEqualTo(DayRange.on(LocalDate.of(2025, 3, 13)));
        assertThat(american.doubt()).contains("the month seems to come first");
    }

    @Test
    void an_hour_before_midnight_elsewhere_is_a_day_in_london() {
        assertThat(DayTextParser.read("2025-04-10T23:30:00Z", 2025).days())
                .isEqualTo(DayRange.on(LocalDate.of(2025, 4, 11)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10/03/0025|year 25", "10/03/2205|year 2205", "31/02/2025|no such day", "40/40/2025|no such day",
                        "TBC|not a date",
                "soon|not a date", "#N/A|not a date", "120|not a date", "10-12|not a date", "10 Marhc 2025|not a date",
                "w/c|not a date", "10/03/2025, 12/03/2025|not a date", "=TODAY()|not a date", "0|not a date",
                        "March 2025|not a date"
            })
    void what_is_no_day_is_a_fault_with_its_reason(String written, String why) {
        DayReading reading = DayTextParser.read(written, 2025);
        assertThat(reading.days()).isNull();
        assertThat(reading.fault()).contains(why);
    }
}
