package tracker.ui.form;

import com.vaadin.flow.component.Component;
import java.util.List;

/**
 * Two people have answered the same questions, each beginning with the same answers. What only one of them touched is taken from him;
 * what both touched is left to be chosen.
 *
 * @param taken what was taken over from the other, in words
 * @param clashes what both answered, each otherwise
 */
public record AnswerMergeResult(List<String> taken, List<AnswerConflict> conflicts) {

    public AnswerMergeResult {
        taken = List.copyOf(taken);
        conflicts = List.copyOf(conflicts);
    }

    /**
     * One question to which both gave an answer of their own.
     *
     * @param mine as it stands in the form
     * @param theirs as it is stored
     */
    public record AnswerConflict(FormField question, String mine, String theirs) {}

    /**
     * Merges into the form what the other has stored.
     *
     * @param form with my answers
     * @param base the answers that both began with
     * @param theirs the answers as they are stored by now
     */
    public static AnswerMergeResult mergeInto(Component form, FormAnswers base, FormAnswers theirs) {
        List<FormField> others = FormField.in(form)
                .filter(question -> !theirs.to(question).equals(base.to(question)))
                .filter(question -> !theirs.to(question).equals(question.answered()))
                .toList();
        List<FormField> untouched = others.stream()
                .filter(question -> question.answered().equals(base.to(question)))
                .toList();
        List<AnswerConflict> clashes = others.stream()
                .filter(question -> !untouched.contains(question))
                .map(question -> new AnswerConflict(question, question.answered(), theirs.to(question)))
                .toList();
        untouched.forEach(question -> question.answer(theirs.to(question)));
        return new AnswerMergeResult(
                untouched.stream()
                        .map(question -> question.words() + " " + FormAnswers.inWords(theirs.to(question)))
                        .toList(),
                clashes);
    }
}
