package tracker.ui.form;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.BoardSamples.FIRST_DAY;
import static tracker.ui.BoardSamples.LAST_DAY;
import static tracker.ui.BoardSamples.TUESDAY;
import static tracker.ui.BoardSamples.thisWeek;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tracker.domain.campaign.CampaignDays;
import tracker.domain.shared.DayRange;

/** When it was: only days of the campaign are offered, and a day on the wrong side of today is told. */
class ActivityDayFieldTest {

    private static final CampaignDays DAYS = thisWeek().days();

    private final ActivityDayField field = new ActivityDayField(DAYS, TUESDAY);

    private static FieldAnswer<DayRange> read(ActivityDayField field) {
        return FieldAnswer.of(field::read);
    }

    @SuppressWarnings("unchecked")
    private static List<String> offeredOn(LocalDate today) {
        return ((RadioGroupField<String>) FormField.in(new ActivityDayField(DAYS, today))
                        .findFirst()
                        .orElseThrow())
                .options();
    }

    private static String later(LocalDate today) {
        return FieldAnswer.entry(new ActivityDayField(DAYS, today), 2).typed();
    }

    @Test
    void only_what_can_be_true_on_that_day_is_offered() {
        LocalDate first = DAYS.runUpFrom();
        assertThat(offeredOn(TUESDAY)).containsExactly("Today", "Yesterday", "Another day", "Planned for later");
        assertThat(offeredOn(first.minusDays(1))).containsExactly("Planned for later");
        assertThat(offeredOn(first)).containsExactly("Today", "Planned for later");
        assertThat(offeredOn(LAST_DAY)).contains("Today", "Planned for later");
        assertThat(offeredOn(LAST_DAY.plusDays(1))).containsExactly("Yesterday", "Another day");
        assertThat(offeredOn(LAST_DAY.plusDays(2))).containsExactly("Another day");
    }

    @Test
    void today_is_the_answer_of_whoever_changes_nothing() {
        assertThat(read(field).accepted()).isEqualTo(DayRange.on(TUESDAY));
        assertThat(field.held()).isTrue();
        field.choose("Yesterday");
        assertThat(read(field).accepted()).isEqualTo(DayRange.on(TUESDAY.minusDays(1)));
    }

    @Test
    void before_the_week_its_first_day_is_suggested_and_in_the_week_tomorrow() {
        assertThat(later(DAYS.runUpFrom())).isEqualTo(FIRST_DAY.toString());
        assertThat(later(TUESDAY)).isEqualTo("2027-03-10");
        assertThat(later(LAST_DAY)).isEqualTo(LAST_DAY.toString());
    }

    @Test
    void another_day_must_be_given_and_not_be_in_the_future() {
        field.choose("Another day");
        assertThat(read(field).sentences()).containsExactly("Enter the date.");
        InputField day = FieldAnswer.entry(field, 0);
        day.type("2027-03-10");
        assertThat(read(field).sentences())
                .containsExactly("This day is in the future. Choose 'Planned for later', or an earlier day.");
        day.type("2027-03-09");
        assertThat(read(field).accepted()).isEqualTo(DayRange.on(TUESDAY));
    }

    @Test
    void what_is_planned_must_not_be_over() {
        field.choose("Planned for later");
        assertThat(field.held()).isFalse();
        InputField day = FieldAnswer.entry(field, 2);
        day.type("2027-03-08");
        assertThat(read(field).sentences())
                .containsExactly("This day is over. Choose 'Another day' and say how many came.");
        FieldAnswer.entry(field, 3).type("2027-03-09");
        assertThat(read(field).accepted())
                .as("of several days one is left")
                .isEqualTo(new DayRange(TUESDAY.minusDays(1), TUESDAY));
    }

    @Test
    void an_activity_of_one_day_has_no_last_day() {
        field.several(false);
        field.choose("Another day");
        FieldAnswer.entry(field, 0).type("2027-03-06");
        FieldAnswer.entry(field, 1).type("2027-03-08");
        assertThat(read(field).accepted()).isEqualTo(DayRange.on(LocalDate.of(2027, 3, 6)));
    }

    @Test
    void each_choice_shows_its_own_days_and_tells_whether_it_was_held() {
        List<Boolean> told = new ArrayList<>();
        field.whenChosen(told::add);
        field.choose("Planned for later");
        assertThat(field.getChildren().filter(each -> each.isVisible())).hasSize(2);
        field.choose("Today");
        assertThat(field.getChildren().filter(each -> each.isVisible())).hasSize(1);
        assertThat(told).containsExactly(false, true);
    }

    private Map<String, String> meant(String said, LocalDate enteredOn) {
        return field.withItsDay(new FormDraft("stand-1", enteredOn, Map.of("when-", said)))
                .answers();
    }

    @Test
    void a_draft_of_an_earlier_day_keeps_the_day_that_was_meant() {
        LocalDate sunday = TUESDAY.minusDays(2);
        assertThat(meant("Today", sunday))
                .containsEntry("when-", "Another day")
                .containsEntry("which-day-", "2027-03-07");
        assertThat(meant("Yesterday", sunday)).containsEntry("which-day-", "2027-03-06");
        assertThat(meant("Planned for later", sunday)).containsOnly(Map.entry("when-", "Planned for later"));
    }

    @Test
    void a_draft_of_the_same_day_stays_as_it_is() {
        assertThat(meant("Today", TUESDAY)).containsOnly(Map.entry("when-", "Today"));
    }
}
