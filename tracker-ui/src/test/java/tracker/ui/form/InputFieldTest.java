package tracker.ui.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tracker.domain.activity.ActivityDuration;
import tracker.domain.activity.ParticipationRule;
import tracker.domain.activity.StaffingFigures;
import tracker.domain.shared.Note;
import tracker.domain.shared.ValueRule;
import tracker.ui.ViewTest;

/** The single questions: what they take, what they refuse in which words, and what a draft brings back. */
class InputFieldTest extends ViewTest {

    private final InputField line = InputField.line("Where is it?", "");

    private InputField typed(String answer) {
        return line.type(answer);
    }

    private static void refused(Runnable reading, String sentence) {
        assertThatThrownBy(reading::run)
                .isInstanceOfSatisfying(
                        InvalidAnswerException.class,
                        told -> assertThat(told.sentence()).isEqualTo(sentence));
    }

    @Test
    void spaces_around_an_answer_do_not_count_and_only_spaces_are_no_answer() {
        assertThat(typed("  Main foyer ").required("Say where.")).isEqualTo("Main foyer");
        refused(() -> typed("   ").required("Say where."), "Say where.");
    }

    @Test
    void a_day_is_read_and_anything_else_is_told_with_an_example() {
        assertThat(typed("2027-03-09").requiredDay("Say when.")).isEqualTo(LocalDate.of(2027, 3, 9));
        refused(() -> typed("").requiredDay("Say when."), "Say when.");
        refused(() -> typed("09/03/2027").requiredDay("Say when."), "Enter a date, for example 2027-03-09.");
    }

    @Test
    void a_number_may_be_a_fraction_where_hours_are_asked_for() {
        assertThat(typed("7.5").requiredNumber("Say how many.")).isEqualTo(7.5);
        refused(() -> typed("seven").requiredNumber("Say how many."), "Enter a number, for example 6 or 7.5.");
        refused(() -> typed("99999999999").requiredCount("Say how many."), "Enter a whole number, for example 120.");
    }

    @Test
    void a_frequent_answer_is_given_with_one_tap_and_can_still_be_changed() {
        List<String> told = new ArrayList<>();
        line.offering("Quick answers", List.of("10", "30"));
        line.whenAnswered(() -> told.add(line.typed()));
        UI.getCurrent().add(line);
        click("30");
        typed("35");
        assertThat(told).containsExactly("30", "35");
    }

    @Test
    void a_problem_in_a_folded_part_unfolds_it_and_is_taken_back() {
        NativeDetails folded = new NativeDetails("More", new Div(line));
        line.showProblem("Say where.");
        assertThat(folded.isOpen()).isTrue();
        assertThat(line.problemText()).isEqualTo("Say where.");
        assertThat(line.control().getAttribute("aria-invalid")).isEqualTo("true");
        line.clearProblem();
        assertThat(line.problemText()).isEmpty();
        assertThat(line.control().hasAttribute("aria-invalid")).isFalse();
    }

    @Test
    void a_draft_brings_back_the_answers_of_the_questions_it_knows() {
        RadioGroupField<Integer> size = new RadioGroupField<>("How big?", List.of(1, 2), each -> "Size " + each);
        CheckboxGroupField<Integer> parts =
                new CheckboxGroupField<>("Which?", List.of(1, 2, 3), each -> "Part " + each);
        new FormDraft(
                        "stand-1",
                        LocalDate.EPOCH,
                        Map.of(
                                "where-is-it-", "Foyer",
                                "how-big-", "Size 2",
                                "which-", "Part 1\nPart 3\nPart 9",
                                "unheard-of", "x"))
                .restore(new Div(line, size, parts));
        assertThat(line.typed()).isEqualTo("Foyer");
        assertThat(size.chosen()).isEqualTo(2);
        assertThat(parts.ticked()).containsExactly(1, 3);
        assertThat(parts.answered()).isEqualTo("Part 1\nPart 3");
    }

    @Test
    void a_draft_that_names_no_option_leaves_the_choice_as_it_was() {
        RadioGroupField<Integer> size = new RadioGroupField<>("How big?", List.of(1, 2), each -> "Size " + each);
        size.answer("Size 9");
        assertThat(size.chosen()).isNull();
        assertThat(size.answered()).isEmpty();
        refused(() -> size.required("Say how big."), "Say how big.");
        size.choose(1);
        size.answer("Size 9");
        assertThat(size.required("")).isEqualTo(1);
    }

    @Test
    void whoever_listens_is_told_what_was_chosen() {
        List<Integer> told = new ArrayList<>();
        RadioGroupField<Integer> size = new RadioGroupField<>("How big?", List.of(1, 2), each -> "Size " + each);
        size.whenChosen(told::add);
        size.choose(2).choose(1);
        assertThat(told).containsExactly(2, 1);
    }

    @Test
    void ticks_are_replaced_by_those_that_fit_and_others_ignored() {
        CheckboxGroupField<Integer> parts =
                new CheckboxGroupField<>("Which?", List.of(1, 2, 3), each -> "Part " + each);
        parts.tick(1).tick(7);
        assertThat(parts.ticked()).containsExactly(1);
        parts.tickOnly(each -> each > 1);
        assertThat(parts.ticked()).containsExactly(2, 3);
    }

    @Test
    void staff_and_hours_are_optional_and_read_as_they_were_filled_in() {
        StaffingField field = new StaffingField();
        assertThat(FieldAnswer.of(field::read).accepted()).isEqualTo(StaffingFigures.NOT_SAID);
        field.fill(new StaffingFigures(3, 6.0));
        assertThat(FieldAnswer.entry(field, 1).typed())
                .as("no needless fraction")
                .isEqualTo("6");
        assertThat(FieldAnswer.of(field::read).accepted()).isEqualTo(new StaffingFigures(3, 6.0));
        field.fill(StaffingFigures.NOT_SAID);
        assertThat(FieldAnswer.of(field::read).accepted()).isEqualTo(StaffingFigures.NOT_SAID);
    }

    @Test
    void staff_and_hours_that_cannot_be_are_told() {
        StaffingField field = new StaffingField();
        FieldAnswer.entry(field, 0).type("three");
        FieldAnswer.entry(field, 1).type("long");
        assertThat(FieldAnswer.of(field::read).sentences())
                .containsExactly("Enter a whole number, for example 120.", "Enter a number, for example 6 or 7.5.");
        FieldAnswer.entry(field, 0).type("3");
        FieldAnswer.entry(field, 1).type("NaN");
        assertThat(FieldAnswer.of(field::read).sentences()).hasSize(1);
        FieldAnswer.entry(field, 1).type("-1");
        assertThat(FieldAnswer.of(field::read).sentences())
                .containsExactly(ParticipationRule.STAFF_AND_HOURS_ARE_ZERO_OR_MORE.sentence());
    }

    @Test
    void minutes_are_optional_positive_and_no_more_than_twelve_hours() {
        MinutesField field = new MinutesField();
        assertThat(FieldAnswer.of(field::read).accepted()).isNull();
        field.fill(new ActivityDuration(45));
        assertThat(FieldAnswer.of(field::read).accepted()).isEqualTo(new ActivityDuration(45));
        for (String wrong : List.of("0", "721")) {
            FieldAnswer.entry(field, 0).type(wrong);
            assertThat(FieldAnswer.of(field::read).sentences())
                    .containsExactly(ParticipationRule.MINUTES_ARE_POSITIVE.sentence());
        }
        field.fill(null);
        assertThat(FieldAnswer.of(field::read).accepted()).isNull();
    }

    @Test
    void a_note_is_optional_and_a_reason_is_not() {
        NoteField note = new NoteField();
        assertThat(FieldAnswer.of(note::read).accepted()).isNull();
        note.fill(new Note("Rain"));
        assertThat(FieldAnswer.of(note::read).accepted()).isEqualTo(new Note("Rain"));

        ReasonField reason = new ReasonField();
        assertThat(FieldAnswer.of(reason::read).sentences()).containsExactly("Enter a reason.");
        FieldAnswer.entry(reason, 0).type("x".repeat(501));
        assertThat(FieldAnswer.of(reason::read).sentences())
                .containsExactly(ValueRule.A_TEXT_IS_NOT_TOO_LONG.sentence());
        FieldAnswer.entry(reason, 0).type("counted again");
        assertThat(FieldAnswer.of(reason::read).accepted().value()).isEqualTo("counted again");
    }
}
