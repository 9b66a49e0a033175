package tracker.ui.form;

import com.vaadin.flow.component.Component;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A snapshot of all answers of a form, in the order of the questions, by draft key.
 *
 * @param byName empty text for a question without an answer
 */
public record FormAnswers(Map<String, String> byName) {

    public FormAnswers {
        byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    }

    /** The answers of all questions in this part, including hidden ones. */
    public static FormAnswers of(Component part) {
        Map<String, String> all = new LinkedHashMap<>();
        FormField.in(part).forEach(question -> all.put(question.keptAs(), question.answered()));
        return new FormAnswers(all);
    }

    /**
     * A question and its answer, for people.
     *
     * @param answer never empty
     */
    public record GivenAnswer(String question, String answer) {}

    /** The questions of this part that have an answer, in order, including hidden ones. */
    public static List<GivenAnswer> given(Component part) {
        return FormField.in(part)
                .filter(question -> !question.answered().isEmpty())
                .map(question -> new GivenAnswer(question.words(), inWords(question.answered())))
                .toList();
    }

    String to(FormField question) {
        return byName.getOrDefault(question.keptAs(), "");
    }

    /** The questions of this part whose answers differ from these. */
    public Set<String> changedIn(Component part) {
        return FormField.in(part)
                .filter(question -> !to(question).equals(question.answered()))
                .map(FormField::keptAs)
                .collect(Collectors.toSet());
    }

    /** Fills in the answers of this part. */
    public void restore(Component part) {
        FormField.in(part)
                .filter(question -> byName.containsKey(question.keptAs()))
                .forEach(question -> question.answer(to(question)));
    }

    /** The answer as shown to the user. */
    static String inWords(String answer) {
        return answer.isEmpty() ? "nothing" : answer.replace("\n", ", ");
    }
}
