package tracker.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import tracker.domain.shared.CountingMethod;
import tracker.domain.shared.Reach;
import tracker.domain.shared.ValueRule;

/** How many came: a number, a range, or that nobody knows; and what is unlikely is asked. */
class ReachFieldTest {

    private static final String MISSING =
            "Enter how many people came, even a rough number, or tick ‘The number is not known’.";

    private final ReachField field = new ReachField("visitors");
    private final Div all = new Div(field, field.more());
    private final InputField best = FieldAnswer.entry(all, 0);
    private final InputField low = FieldAnswer.entry(all, 1);
    private final InputField high = FieldAnswer.entry(all, 2);

    private FieldAnswer<Reach> read() {
        return FieldAnswer.of(field::read);
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroupField<String> unknown() {
        return (CheckboxGroupField<String>) FormField.in(field)
                .filter(CheckboxGroupField.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private RadioGroupField<CountingMethod> method() {
        return (RadioGroupField<CountingMethod>) FormField.in(all)
                .filter(RadioGroupField.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_number_is_an_estimate_unless_it_is_said_how_it_was_counted() {
        best.type("41");
        assertThat(read().accepted()).isEqualTo(Reach.of(41, CountingMethod.ESTIMATE));
        method().choose(CountingMethod.TICKETS);
        assertThat(read().accepted()).isEqualTo(Reach.of(41, CountingMethod.TICKETS));
    }

    @Test
    void nobody_came_is_a_number_and_no_number_is_none() {
        best.type("0");
        assertThat(read().accepted()).isEqualTo(Reach.of(0, CountingMethod.ESTIMATE));
        best.type("");
        assertThat(read().sentences()).containsExactly(MISSING);
        assertThat(read().wrong()).containsExactly(best);
    }

    @Test
    void a_number_may_have_its_commas_but_no_fraction_and_no_words() {
        best.type(" 1,200 ");
        assertThat(read().accepted().best()).isEqualTo(1_200);
        best.type("12.5");
        assertThat(read().sentences())
                .containsExactly("People are counted in whole numbers. Enter a whole number, for example 120.");
        best.type("12O");
        assertThat(read().wrong()).containsExactly(best);
    }

    @Test
    void numbers_are_read_as_in_a_spreadsheet() {
        method().choose(CountingMethod.TICKETS);
        best.type("about 30");
        assertThat(read().accepted()).isEqualTo(Reach.of(30, CountingMethod.ESTIMATE));
        best.type("80-100");
        assertThat(read().accepted()).isEqualTo(new Reach(80, 90, 100, CountingMethod.ESTIMATE));
        best.type("120+");
        assertThat(read().accepted()).isEqualTo(Reach.atLeast(120, CountingMethod.TICKETS));
        best.type("tbc");
        assertThat(read().accepted()).isEqualTo(Reach.UNKNOWN);
    }

    @Test
    void fewer_than_nobody_is_refused() {
        best.type("-3");
        assertThat(read().sentences()).containsExactly(ValueRule.COUNTS_ARE_ZERO_OR_MORE.sentence());
    }

    @Test
    void that_the_number_is_not_known_is_an_answer() {
        unknown().tick("The number is not known");
        assertThat(read().accepted()).isEqualTo(Reach.UNKNOWN);
    }

    @Test
    void a_number_that_was_entered_is_not_thrown_away_by_a_tick() {
        unknown().tick("The number is not known");
        best.type("41");
        assertThat(read().accepted()).isEqualTo(Reach.of(41, CountingMethod.ESTIMATE));
        best.type("");
        low.type("30");
        assertThat(read().accepted()).isEqualTo(Reach.atLeast(30, CountingMethod.ESTIMATE));
    }

    @Test
    void a_range_goes_with_the_number_or_stands_alone() {
        best.type("41");
        low.type("30");
        high.type("60");
        assertThat(read().accepted()).isEqualTo(new Reach(30, 41, 60, CountingMethod.ESTIMATE));
        best.type("");
        assertThat(read().accepted()).isEqualTo(new Reach(30, null, 60, CountingMethod.ESTIMATE));
    }

    @Test
    void a_bound_on_the_wrong_side_of_the_number_is_told_beside_the_bound() {
        best.type("1,041");
        low.type("1,050");
        high.type("1,030");
        assertThat(read().wrong()).containsExactly(low, high);
        assertThat(read().sentences())
                .containsExactly(
                        "'At least 1,050' does not fit 1,041. Change one of the numbers, or leave this empty.",
                        "'At most 1,030' does not fit 1,041. Change one of the numbers, or leave this empty.");
    }

    @Test
    void a_bound_may_be_the_number_itself() {
        best.type("41");
        low.type("41");
        high.type("41");
        assertThat(read().accepted()).isEqualTo(new Reach(41, 41, 41, CountingMethod.ESTIMATE));
    }

    @Test
    void a_range_the_wrong_way_round_is_told_where_there_is_no_number() {
        low.type("60");
        high.type("30");
        assertThat(read().sentences()).containsExactly(ValueRule.LOW_BEST_HIGH_ARE_IN_ORDER.sentence());
    }

    @Test
    void a_number_that_is_none_is_told_once_and_its_range_is_not_judged() {
        best.type("many");
        low.type("30");
        assertThat(read().wrong()).containsExactly(best);
    }

    @Test
    void what_the_clicker_counted_is_suggested_as_the_clickers() {
        field.counted(() -> 212);
        assertThat(best.typed()).isEqualTo("212");
        assertThat(read().accepted()).isEqualTo(Reach.of(212, CountingMethod.CLICKER));
        assertThat(read().warnings()).isEmpty();
    }

    @Test
    void a_clicker_that_counted_nobody_suggests_nothing() {
        field.counted(() -> 0);
        assertThat(best.blank()).isTrue();
        assertThat(method().chosen()).isEqualTo(CountingMethod.ESTIMATE);
    }

    @Test
    void where_the_clicker_moved_on_the_new_number_can_be_taken() {
        AtomicInteger clicker = new AtomicInteger(212);
        field.counted(clicker::get);
        clicker.set(1_215);
        FormWarning asked = read().warnings().getFirst();
        assertThat(asked.question()).isEqualTo("The phones at the stand have counted 1,215 so far. Use that number?");
        asked.options().getFirst().action().run();
        assertThat(best.typed()).isEqualTo("1215");
        assertThat(read().warnings()).isEmpty();
    }

    @Test
    void who_entered_another_number_than_the_clickers_is_not_asked() {
        AtomicInteger clicker = new AtomicInteger(212);
        field.counted(clicker::get);
        clicker.set(215);
        best.type("230");
        assertThat(read().warnings()).isEmpty();
    }

    @Test
    void earlier_figures_are_filled_in_and_read_as_they_were() {
        Reach before = new Reach(30, 41, null, CountingMethod.REGISTER);
        field.fill(before);
        assertThat(read().accepted()).isEqualTo(before);
        field.fill(Reach.UNKNOWN);
        assertThat(unknown().ticked()).hasSize(1);
        assertThat(read().accepted()).isEqualTo(Reach.UNKNOWN);
        field.fill(before);
        assertThat(unknown().ticked()).isEmpty();
        assertThat(read().accepted()).isEqualTo(before);
    }

    @Test
    void the_next_activity_starts_with_no_figures() {
        field.fill(new Reach(30, 41, 60, CountingMethod.REGISTER));
        field.forget();
        assertThat(best.blank() && low.blank() && high.blank()).isTrue();
        assertThat(read().sentences()).containsExactly(MISSING);
    }
}
