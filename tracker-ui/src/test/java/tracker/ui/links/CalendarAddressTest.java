package tracker.ui.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tracker.ui.BoardSamples.CAMPAIGN;
import static tracker.ui.BoardSamples.TRUST;

import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tracker.domain.activity.ActivityKind;
import tracker.domain.trust.Area;
import tracker.ui.shared.PageNotFoundException;

class CalendarAddressTest {

    private static CalendarAddress read(String query) {
        return CalendarAddress.read(new Location("calendar" + query), CAMPAIGN);
    }

    @Test
    void without_anything_it_is_the_week_of_all_of_england() {
        assertThat(read("")).isEqualTo(CalendarAddress.of(CAMPAIGN, Area.NATION, null));
    }

    @Test
    void all_that_can_be_said_is_read() {
        CalendarAddress address = read("?trust=rj1&kind=school-talk&day=2027-03-09&sheet=2");

        assertThat(address.area()).isEqualTo(Area.trust(TRUST));
        assertThat(address.kind()).isEqualTo(ActivityKind.SCHOOL_TALK);
        assertThat(address.choice()).isEqualTo(CalendarDayCriteria.day(LocalDate.of(2027, 3, 9), 2));
        assertThat(read("?region=Y56&from=2027-02-20").choice())
                .isEqualTo(CalendarDayCriteria.from(LocalDate.of(2027, 2, 20)));
        assertThat(read("?month=2027-03").choice()).isEqualTo(CalendarDayCriteria.month(YearMonth.of(2027, 3)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?trust=RJ1&kind=stand",
                "?region=Y56&from=2027-02-20",
                "?day=2027-03-09&sheet=2",
                "?month=2027-03&kind=department-visit"
            })
    void what_is_read_is_written_again(String query) {
        CalendarAddress address = read(query);
        String again = "?" + address.parameters().getQueryString();

        assertThat(read(again)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?trust=!",
                "?kind=video",
                "?kind=party",
                "?day=someday",
                "?month=march",
                "?sheet=first",
                "?from=9"
            })
    void what_makes_no_sense_is_not_found(String query) {
        assertThatThrownBy(() -> read(query)).isInstanceOf(PageNotFoundException.class);
    }

    @Test
    void a_sheet_below_the_first_is_the_first() {
        assertThat(read("?day=2027-03-09&sheet=-3").choice().sheet()).isEqualTo(1);
    }

    @Test
    void links_lead_to_the_calendar_of_one_trust_and_to_other_days() {
        assertThat(CalendarNavigation.week("Calendar").getHref()).isEqualTo("calendar");
        assertThat(CalendarNavigation.trust("Ours", TRUST, CAMPAIGN).getHref())
                .startsWith("calendar?")
                .contains("trust=RJ1", "campaign=2027");
    }
}
