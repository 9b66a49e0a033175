package tracker.domain.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CampaignAlignmentTest {

    private static CampaignDays days(LocalDate first, int length) {
        return new CampaignDays(first.minusDays(28), first, first.plusDays(length - 1L), first.plusDays(60));
    }

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }

    @Test
    void days_are_counted_from_the_first_and_hours_on_the_london_clock() {
        CampaignDays days = days(LocalDate.of(2027, 3, 5), 10);
        assertThat(CampaignPoint.of(days, at("2027-03-08T15:00:00Z")))
                .isEqualTo(new CampaignPoint(4, LocalTime.of(15, 0)));
        assertThat(CampaignPoint.of(days, at("2027-03-04T23:59:00Z")))
                .isEqualTo(new CampaignPoint(0, LocalTime.of(23, 59)));
        assertThat(CampaignPoint.of(days, at("2027-02-01T10:00:00Z")).day()).isEqualTo(-31);
    }

    /** The clock goes forward on 28 March 2027 and on 29 March 2026. 15:00 stays 15:00. */
    @Test
    void the_change_to_summer_time_moves_no_hour() {
        CampaignDays now = days(LocalDate.of(2027, 3, 26), 10);
        CampaignDays then = days(LocalDate.of(2026, 3, 13), 10);
        CampaignAlignment years = new CampaignAlignment(now, then, AlignmentMode.DAY);
        assertThat(years.samePoint(at("2027-03-27T15:00:00Z"))).isEqualTo(at("2026-03-14T15:00:00Z"));
        assertThat(years.samePoint(at("2027-03-29T14:00:00Z"))).isEqualTo(at("2026-03-16T15:00:00Z"));
    }

    @Test
    void the_hour_that_the_clock_leaves_out_is_the_one_after_it() {
        CampaignDays now = days(LocalDate.of(2027, 3, 5), 10);
        CampaignDays then = days(LocalDate.of(2026, 3, 20), 10);
        CampaignAlignment years = new CampaignAlignment(now, then, AlignmentMode.DAY);
        assertThat(years.samePoint(at("2027-03-14T01:30:00Z"))).isEqualTo(at("2026-03-29T01:30:00Z"));
        assertThat(years.samePoint(at("2027-03-14T00:59:00Z"))).isEqualTo(at("2026-03-29T00:59:00Z"));
        assertThat(years.samePoint(at("2027-03-14T02:30:00Z"))).isEqualTo(at("2026-03-29T01:30:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-05, 2026-03-06, 0",
        "2027-03-05, 2026-03-09, -3",
        "2027-03-05, 2026-03-05, 1",
        "2027-03-08, 2026-03-06, 3",
        "2027-03-07, 2026-03-07, 1"
    })
    void a_weekday_is_looked_for_near_the_same_day(LocalDate firstNow, LocalDate firstThen, int shift) {
        CampaignAlignment years = new CampaignAlignment(days(firstNow, 10), days(firstThen, 10), AlignmentMode.WEEKDAY);
        assertThat(years.shift()).isEqualTo(shift);
        Instant noon = at(firstNow.plusDays(3) + "T12:00:00Z");
        LocalDate then = firstThen.plusDays(3L + shift);
        assertThat(years.samePoint(noon)).isEqualTo(at(then + "T12:00:00Z"));
        assertThat(then.getDayOfWeek()).isEqualTo(firstNow.plusDays(3).getDayOfWeek());
    }

    @Test
    void weeks_may_have_different_lengths() {
        CampaignAlignment years = new CampaignAlignment(
                days(LocalDate.of(2027, 3, 5), 10), days(LocalDate.of(2024, 3, 11), 5), AlignmentMode.DAY);
        assertThat(years.extraDays()).isEqualTo(5);
        assertThat(years.samePoint(at("2027-03-12T12:00:00Z"))).isEqualTo(at("2024-03-18T12:00:00Z"));
    }
}
