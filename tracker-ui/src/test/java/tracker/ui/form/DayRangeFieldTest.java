package tracker.ui.form;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.BoardSamples.FIRST_DAY;
import static tracker.ui.BoardSamples.LAST_DAY;
import static tracker.ui.BoardSamples.TUESDAY;

import org.junit.jupiter.api.Test;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.ValueRule;

class DayRangeFieldTest {

    private final DayRangeField days = DayRangeField.several(TUESDAY);
    private final InputField first = FieldAnswer.entry(days, 0);
    private final InputField last = FieldAnswer.entry(days, 1);

    private FieldAnswer<DayRange> read() {
        return FieldAnswer.of(days::read);
    }

    @Test
    void the_suggested_day_is_the_answer_until_another_is_entered() {
        assertThat(read().accepted()).isEqualTo(DayRange.on(TUESDAY));
        first.type("2027-03-11");
        assertThat(read().accepted()).isEqualTo(DayRange.on(TUESDAY.plusDays(2)));
    }

    @Test
    void several_days_run_from_the_first_to_the_last() {
        last.type("2027-03-11");
        assertThat(read().accepted()).isEqualTo(new DayRange(TUESDAY, TUESDAY.plusDays(2)));
    }

    @Test
    void a_last_day_before_the_first_is_told_beside_the_last_day() {
        last.type("2027-03-08");
        assertThat(read().sentences()).containsExactly(ValueRule.DAYS_ARE_IN_ORDER.sentence());
        assertThat(read().wrong()).containsExactly(last);
    }

    @Test
    void a_missing_first_day_is_told_once_even_though_the_last_day_depends_on_it() {
        first.type(" ");
        assertThat(read().sentences()).containsExactly("Enter the date.");
        assertThat(read().wrong()).containsExactly(first);
    }

    @Test
    void both_days_are_told_where_neither_is_a_date() {
        first.type("9 March");
        last.type("2027-02-30");
        assertThat(read().sentences())
                .containsExactly("Enter a date, for example 2027-03-09.", "Enter a date, for example 2027-03-09.");
        assertThat(read().wrong()).containsExactly(first, last);
    }

    @Test
    void where_one_day_is_asked_for_the_last_day_is_hidden_and_not_read() {
        days.several(false);
        last.type("nonsense");
        assertThat(last.isVisible()).isFalse();
        assertThat(read().accepted()).isEqualTo(DayRange.on(TUESDAY));
    }

    @Test
    void earlier_days_are_filled_in_and_one_day_leaves_the_last_empty() {
        days.fill(new DayRange(FIRST_DAY, LAST_DAY));
        assertThat(read().accepted()).isEqualTo(new DayRange(FIRST_DAY, LAST_DAY));
        days.fill(DayRange.on(LAST_DAY));
        assertThat(last.blank()).isTrue();
        assertThat(read().accepted()).isEqualTo(DayRange.on(LAST_DAY));
    }

    @Test
    void days_that_do_not_fit_are_told_beside_the_first_day() {
        FieldAnswer<DayRange> read = FieldAnswer.of(
                problems -> days.read(problems, range -> range.from().isAfter(TUESDAY), "Choose a later day."));
        assertThat(read.sentences()).containsExactly("Choose a later day.");
        assertThat(read.wrong()).containsExactly(first);
    }

    @Test
    void days_that_are_wrong_in_themselves_are_not_judged_as_well() {
        first.type("");
        FieldAnswer<DayRange> read =
                FieldAnswer.of(problems -> days.read(problems, range -> false, "Choose a later day."));
        assertThat(read.sentences()).containsExactly("Enter the date.");
    }

    @Test
    void the_browser_offers_the_days_between_and_nothing_is_suggested() {
        DayRangeField between = DayRangeField.between(FIRST_DAY, LAST_DAY);
        InputField offered = FieldAnswer.entry(between, 0);
        assertThat(offered.blank()).isTrue();
        assertThat(offered.control().getAttribute("min")).isEqualTo("2027-03-05");
        assertThat(offered.control().getAttribute("max")).isEqualTo("2027-03-14");
    }
}
