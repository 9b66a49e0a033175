package tracker.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tracker.domain.campaign.CampaignDays;
import tracker.domain.shared.DayRange;
import tracker.ui.shared.PageNotFoundException;

class DayPaginationTest {

    private static final LocalDate RUN_UP = LocalDate.of(2027, 2, 1);
    private static final LocalDate FIRST = LocalDate.of(2027, 3, 5);
    private static final LocalDate LAST = LocalDate.of(2027, 3, 14);

    private static DayPagination pages(LocalDate last) {
        return new DayPagination(new CampaignDays(RUN_UP, FIRST, last, last.plusDays(30)));
    }

    @Test
    void whoever_goes_from_page_to_page_sees_every_day_of_the_campaign_once() {
        for (LocalDate last : List.of(LAST, FIRST, FIRST.plusDays(30), FIRST.plusDays(75))) {
            DayPagination pages = pages(last);
            List<LocalDate> seen = new ArrayList<>();
            Optional<LocalDate> next = Optional.of(RUN_UP);
            while (next.isPresent()) {
                DayRange page = pages.with(next.get());
                assertThat(page.from()).isEqualTo(next.get());
                assertThat(page.from().datesUntil(page.to().plusDays(1)))
                        .hasSizeLessThanOrEqualTo(31)
                        .allMatch(day -> pages.with(day).equals(page));
                page.from().datesUntil(page.to().plusDays(1)).forEach(seen::add);
                next = pages.after(page);
            }
            assertThat(seen)
                    .containsExactlyElementsOf(
                            RUN_UP.datesUntil(last.plusDays(1)).toList());
        }
    }

    @Test
    void the_week_is_one_page_and_the_way_back_leads_into_the_run_up() {
        DayPagination pages = pages(LAST);
        assertThat(pages.with(null)).isEqualTo(new DayRange(FIRST, LAST));
        assertThat(pages.before(pages.week())).hasValue(LocalDate.of(2027, 3, 4));
        assertThat(pages.with(LocalDate.of(2027, 3, 4)))
                .isEqualTo(new DayRange(LocalDate.of(2027, 2, 23), LocalDate.of(2027, 3, 4)));
        assertThat(pages.before(pages.with(RUN_UP))).isEmpty();
    }

    @Test
    void a_day_outside_the_campaign_is_refused() {
        assertThatThrownBy(() -> pages(LAST).with(RUN_UP.minusDays(1))).isInstanceOf(PageNotFoundException.class);
        assertThatThrownBy(() -> pages(LAST).only(LAST.plusDays(1))).isInstanceOf(PageNotFoundException.class);
    }
}
