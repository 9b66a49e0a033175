package tracker.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LondonCalendarTest {

    private static final Instant SUMMER_TIME_BEGINS = Instant.parse("2027-03-28T01:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2027-01-15T23:30:00Z, 2027-01-15",
        "2027-06-15T22:59:59Z, 2027-06-15",
        "2027-06-15T23:00:00Z, 2027-06-16",
        "2027-06-15T23:30:00Z, 2027-06-16",
        "2027-06-16T00:00:00Z, 2027-06-16",
    })
    void late_evenings_in_summer_belong_to_the_next_london_day(Instant instant, LocalDate day) {
        assertThat(LondonCalendar.dayOf(instant)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-27T12:00:00Z, 1, 2027-03-26T12:00:00Z",
        "2027-03-28T11:00:00Z, 1, 2027-03-27T12:00:00Z",
        "2027-03-31T11:00:00Z, 7, 2027-03-24T12:00:00Z",
        "2027-03-29T00:30:00Z, 1, 2027-03-28T01:30:00Z",
        "2027-10-31T12:00:00Z, 1, 2027-10-30T11:00:00Z",
        "2027-11-01T12:00:00Z, 1, 2027-10-31T12:00:00Z",
    })
    void this_time_yesterday_is_of_the_london_clock(Instant now, int days, Instant then) {
        assertThat(LondonCalendar.daysBefore(now, days)).isEqualTo(then);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-27, 2027-03-27T00:00:00Z, 24",
        "2027-03-28, 2027-03-28T00:00:00Z, 23",
        "2027-03-29, 2027-03-28T23:00:00Z, 24",
        "2027-10-31, 2027-10-30T23:00:00Z, 25",
        "2027-11-01, 2027-11-01T00:00:00Z, 24",
    })
    void a_day_has_23_24_or_25_hours(LocalDate day, Instant begins, int hours) {
        Instant ends = begins.plusSeconds(hours * 3_600L);
        assertThat(LondonCalendar.dayOf(begins.minusNanos(1))).isEqualTo(day.minusDays(1));
        assertThat(LondonCalendar.dayOf(begins)).isEqualTo(day);
        assertThat(LondonCalendar.dayOf(ends.minusNanos(1))).isEqualTo(day);
        assertThat(LondonCalendar.dayOf(ends)).isEqualTo(day.plusDays(1));
    }

    @Test
    void people_read_the_london_clock() {
        assertThat(LondonCalendar.inWords(SUMMER_TIME_BEGINS.minusSeconds(1))).isEqualTo("28 March 2027, 12:59am");
        assertThat(LondonCalendar.inWords(SUMMER_TIME_BEGINS)).isEqualTo("28 March 2027, 2am");
        assertThat(LondonCalendar.timeOf(LocalTime.MIDNIGHT)).isEqualTo("midnight");
        assertThat(LondonCalendar.timeOf(LocalTime.of(12, 0, 59))).isEqualTo("midday");
        assertThat(LondonCalendar.timeOf(LocalTime.of(14, 15))).isEqualTo("2:15pm");
        assertThat(LondonCalendar.inWords(LocalDate.of(2027, 9, 1))).isEqualTo("1 September 2027");
    }

    @Test
    void today_is_london_s_day_wherever_the_clock_stands() {
        Instant night = Instant.parse("2027-06-15T23:30:00Z");
        assertThat(LondonCalendar.today(Clock.fixed(night, ZoneId.of("America/Los_Angeles"))))
                .isEqualTo(LocalDate.of(2027, 6, 16));
        assertThat(LondonCalendar.today(Clock.fixed(night.minusSeconds(3_600), ZoneId.of("Pacific/Auckland"))))
                .isEqualTo(LocalDate.of(2027, 6, 15));
    }
}
