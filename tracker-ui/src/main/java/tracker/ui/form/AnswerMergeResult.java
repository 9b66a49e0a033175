package tracker.ui.form;

import com.vaadin.flow.component.Component;
import java.util.List;

/**
 * The merge of two people's answers to the same questions, starting from the same answers. A question that only one of
 * them changed takes that answer. A question that both changed is a conflict for the user to resolve.
 *
 * @param taken the other person's changes that were merged, in words
 * @param conflicts questions that both answered differently
 */
public record AnswerMergeResult(List<String> taken, List<AnswerConflict> conflicts) {

    public AnswerMergeResult {
        taken = List.copyOf(taken);
        conflicts = List.copyOf(conflicts);
    }

    /**
     * A question with two different answers.
     *
     * @param mine the answer in the form
     * @param theirs the stored answer
     */
    public record AnswerConflict(FormField question, String mine, String theirs) {}

    /**
     * Merges the stored answers of the other user into the form.
     *
     * @param form with the user's answers
     * @param base the answers that both started from
     * @param theirs the answers as now stored
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
