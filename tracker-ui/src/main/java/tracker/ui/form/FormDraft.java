package tracker.ui.form;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.Map;

/**
 * What was typed into a form and not saved, as the browser has kept it. It comes from outside: nothing in it is taken as it is.
 *
 * @param activity the id that the activity was to have, so that the same one sent again is not a second one
 * @param day on which it was typed
 * @param answers by the names of their questions
 */
public record FormDraft(String activity, LocalDate day, Map<String, String> answers) {

    public FormDraft {
        answers = Map.copyOf(answers);
    }

    /** Answers the questions, wherever they stand in this part, as they were answered. */
    public void restore(Component part) {
        CommandForm.all(part)
                .filter(FormField.class::isInstance)
                .map(FormField.class::cast)
                .forEach(this::answer);
    }

    private void answer(FormField question) {
        String kept = answers.get(question.keptAs());
        if (kept != null) {
            question.answer(kept);
        }
    }
}
