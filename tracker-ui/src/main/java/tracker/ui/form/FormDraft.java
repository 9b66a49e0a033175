package tracker.ui.form;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.Map;

/**
 * A form draft stored by the browser. It is untrusted input: nothing in it is used unchecked.
 *
 * @param activity the id the activity was to have, so that sending the draft again does not log it twice
 * @param day on which it was entered
 * @param answers by draft key
 */
public record FormDraft(String activity, LocalDate day, Map<String, String> answers) {

    public FormDraft {
        answers = Map.copyOf(answers);
    }

    /** Fills in the answers of this part. */
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
