package tracker.ui.form;

import com.vaadin.flow.component.Component;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All answers of a form at one moment, in the order of the questions and by the names under which they are kept.
 *
 * @param byName empty text where a question has no answer
 */
public record FormAnswers(Map<String, String> byName) {

    public FormAnswers {
        byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    }

    /** Of the questions wherever they stand in this part, hidden ones too. */
    public static FormAnswers of(Component part) {
        Map<String, String> all = new LinkedHashMap<>();
        FormField.in(part).forEach(question -> all.put(question.keptAs(), question.answered()));
        return new FormAnswers(all);
    }

    String to(FormField question) {
        return byName.getOrDefault(question.keptAs(), "");
    }

    /** The questions of this part that are answered otherwise than here. */
    public Set<String> changedIn(Component part) {
        return FormField.in(part)
                .filter(question -> !to(question).equals(question.answered()))
                .map(FormField::keptAs)
                .collect(Collectors.toSet());
    }

    /** Answers the questions of this part that have an answer here. */
    public void restore(Component part) {
        FormField.in(part)
                .filter(question -> byName.containsKey(question.keptAs()))
                .forEach(question -> question.answer(to(question)));
    }

    /** For people. */
    static String inWords(String answer) {
        return answer.isEmpty() ? "nothing" : answer.replace("\n", ", ");
    }
}
