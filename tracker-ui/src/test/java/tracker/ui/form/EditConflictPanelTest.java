package tracker.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tracker.ui.ViewTest;

/** Two people answered the same questions: what one changed is taken, what both changed is asked. */
class EditConflictPanelTest extends ViewTest {

    private final InputField place = InputField.line("Where is it?", "");
    private final InputField staff = InputField.number("How many staff?", "");
    private final InputField note = InputField.lines("Anything else?", "");
    private final Div form = new Div(place, staff, note);
    private final FormAnswers base = answers("Foyer", "3", "");
    private final List<String> done = new ArrayList<>();

    private FormAnswers answers(String where, String howMany, String more) {
        place.type(where);
        staff.type(howMany);
        note.type(more);
        return FormAnswers.of(form);
    }

    private AnswerMergeResult merge(FormAnswers theirs, Runnable mine) {
        base.restore(form);
        mine.run();
        return AnswerMergeResult.mergeInto(form, base, theirs);
    }

    private EditConflictPanel asked(AnswerMergeResult merge) {
        EditConflictPanel panel = new EditConflictPanel(
                "Sam changed this a minute ago.",
                merge,
                "Save the changes",
                () -> done.add("sent"),
                () -> done.add("left"));
        UI.getCurrent().add(panel);
        return panel;
    }

    @SuppressWarnings("unchecked")
    private RadioGroupField<Boolean> choice(EditConflictPanel panel, int at) {
        return (RadioGroupField<Boolean>) FormField.in(panel).toList().get(at);
    }

    @Test
    void what_only_the_other_changed_is_taken_and_told() {
        AnswerMergeResult merge = merge(answers("Chapel", "3", ""), () -> staff.type("5"));
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.taken()).containsExactly("Where is it? Chapel");
        assertThat(place.typed()).isEqualTo("Chapel");
        assertThat(staff.typed()).as("my own change stays").isEqualTo("5");
    }

    @Test
    void what_both_changed_alike_is_no_conflict() {
        AnswerMergeResult merge = merge(answers("Chapel", "3", ""), () -> place.type("Chapel"));
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.taken()).isEmpty();
    }

    @Test
    void what_both_changed_differently_stays_mine_until_it_is_decided() {
        AnswerMergeResult merge = merge(answers("Chapel", "3", ""), () -> place.type("Library"));
        assertThat(merge.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.mine()).isEqualTo("Library");
            assertThat(conflict.theirs()).isEqualTo("Chapel");
        });
        assertThat(place.typed()).isEqualTo("Library");
    }

    @Test
    void an_answer_the_other_removed_is_told_as_nothing() {
        AnswerMergeResult merge = merge(answers("Foyer", "", ""), () -> note.type("Rain"));
        assertThat(merge.taken()).containsExactly("How many staff? nothing");
        assertThat(staff.blank()).isTrue();
    }

    @Test
    void nothing_is_sent_while_a_choice_is_open() {
        EditConflictPanel panel = asked(merge(answers("Chapel", "3", "Sun"), () -> {
            place.type("Library");
            note.type("Rain");
        }));
        assertThat(words(panel))
                .contains("Sam changed this a minute ago.")
                .contains("Where is it? It is now Chapel, and you entered Library.");
        choice(panel, 0).choose(true);
        click("Save the changes");
        assertThat(done).isEmpty();
        assertThat(choice(panel, 0).problemText()).isEmpty();
        assertThat(choice(panel, 1).problemText()).isEqualTo("Choose yours or theirs.");

        choice(panel, 1).choose(false);
        click("Save the changes");
        assertThat(done).containsExactly("sent");
        assertThat(choice(panel, 1).problemText()).isEmpty();
        assertThat(place.typed()).isEqualTo("Library");
        assertThat(note.typed()).isEqualTo("Sun");
    }

    @Test
    void without_a_conflict_one_press_sends_and_what_is_added_is_listed() {
        EditConflictPanel panel = asked(merge(answers("Chapel", "4", ""), () -> note.type("Rain")));
        assertThat(words(panel))
                .contains("These changes will be added to your form:", "Where is it? Chapel", "How many staff? 4");
        click("Save the changes");
        assertThat(done).containsExactly("sent");
    }

    @Test
    void leaving_it_changes_and_sends_nothing() {
        asked(merge(answers("Chapel", "3", ""), () -> place.type("Library")));
        click("Leave it as it is now");
        assertThat(done).containsExactly("left");
        assertThat(place.typed()).isEqualTo("Library");
    }

    @Test
    void the_changes_of_a_form_are_listed_until_they_are_changed_back() {
        base.restore(form);
        ChangeList changes = new ChangeList(form);
        // the place is kept, so that nothing moves with the first change
        assertThat(words(changes)).isEqualTo("You have not changed anything yet.");
        place.type("Library");
        note.type("Rain\nand wind");
        assertThat(words(changes)).contains("Where is it?", "Foyer → Library", "nothing → Rain, and wind");
        assertThat(place.hasClassName("changed")).isTrue();
        assertThat(staff.hasClassName("changed")).isFalse();

        place.type("Foyer");
        assertThat(words(changes)).doesNotContain("Library").contains("Rain");
        changes.since(FormAnswers.of(form));
        // the place is kept, so that nothing moves with the first change
        assertThat(words(changes)).isEqualTo("You have not changed anything yet.");
        assertThat(note.hasClassName("changed")).isFalse();
    }

    @Test
    void the_answers_tell_which_of_them_were_changed() {
        base.restore(form);
        staff.type("4");
        assertThat(base.changedIn(form)).containsExactly("how-many-staff-");
        base.restore(form);
        assertThat(base.changedIn(form)).isEmpty();
    }
}
