package tracker.ui.myactivities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tracker.ui.BoardSamples.CAMPAIGN;
import static tracker.ui.BoardSamples.REPORTED_AT;
import static tracker.ui.BoardSamples.TRUST;
import static tracker.ui.BoardSamples.TUESDAY;

import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.ActivityStage;
import tracker.domain.participation.ActivitySummary;
import tracker.domain.participation.OwnActivity;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Reach;
import tracker.ui.shared.PageNotFoundException;

class MyActivitiesAddressTest {

    private static MyActivitiesAddress read(String query) {
        return MyActivitiesAddress.read(new Location("my/activities" + query));
    }

    @Test
    void without_anything_it_is_all_of_them_by_day() {
        assertThat(read("")).isEqualTo(new MyActivitiesAddress(null, null, MyActivityFilter.ALL, false, ""));
        assertThat(read("").parameters().getQueryString()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(MyActivityFilter.class)
    void all_that_is_said_is_said_again(MyActivityFilter filter) {
        MyActivitiesAddress address = new MyActivitiesAddress(TRUST, CAMPAIGN, filter, true, "report");

        assertThat(read("?" + address.parameters().getQueryString())).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?trust=!", "?campaign=soon", "?campaign=7", "?show=best"})
    void what_makes_no_sense_is_not_found(String query) {
        assertThatThrownBy(() -> read(query)).isInstanceOf(PageNotFoundException.class);
    }

    @Test
    void another_filter_or_order_closes_what_is_open() {
        MyActivitiesAddress open = read("?do=report&show=planned");

        assertThat(open.showing(MyActivityFilter.HELD).step()).isEmpty();
        assertThat(open.ordered(true).step()).isEmpty();
        assertThat(open.ordered(true).filter()).isEqualTo(MyActivityFilter.PLANNED);
        assertThat(open.doing("cancel").filter()).isEqualTo(MyActivityFilter.PLANNED);
    }

    @Test
    void the_list_is_the_same_whichever_activity_is_open() {
        assertThat(read("?show=mine").sameList(read("?show=mine&do=report"))).isTrue();
        assertThat(read("?show=mine").sameList(read("?show=held"))).isFalse();
        assertThat(read("?show=mine").sameList(null)).isFalse();
    }

    private static OwnActivity own(ActivityStage stage, LocalDate day, boolean mine) {
        return new OwnActivity(
                new ActivitySummary(
                        "stand-1", ActivityKind.STAND, "RJ1", "Foyer", DayRange.on(day), stage, Reach.UNKNOWN, false),
                REPORTED_AT,
                REPORTED_AT,
                mine);
    }

    @ParameterizedTest
    @CsvSource({
        "PLANNED, PLANNED, true",
        "PLANNED, HELD, false",
        "HELD, HELD, true",
        "CANCELLED, CANCELLED, true",
        "WITHDRAWN, WITHDRAWN, true",
        "WITHDRAWN, PLANNED, false",
        "HELD, ALL, true",
        "CANCELLED, OWED, false"
    })
    void a_filter_fits_by_stage(ActivityStage stage, MyActivityFilter filter, boolean fits) {
        assertThat(filter.fits(own(stage, TUESDAY, false), TUESDAY)).isEqualTo(fits);
    }

    @Test
    void what_is_over_and_not_reported_is_owed_and_what_is_mine_is_mine() {
        OwnActivity yesterday = own(ActivityStage.PLANNED, TUESDAY.minusDays(1), true);
        OwnActivity tomorrow = own(ActivityStage.PLANNED, TUESDAY.plusDays(1), false);

        assertThat(MyActivityFilter.OWED.fits(yesterday, TUESDAY)).isTrue();
        assertThat(MyActivityFilter.OWED.fits(tomorrow, TUESDAY)).isFalse();
        assertThat(MyActivityFilter.MINE.fits(yesterday, TUESDAY)).isTrue();
        assertThat(MyActivityFilter.MINE.fits(tomorrow, TUESDAY)).isFalse();
    }
}
