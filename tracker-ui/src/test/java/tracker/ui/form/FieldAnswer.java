package tracker.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a form makes of the answers of one part of it. */
final class FieldAnswer<T> {

    private final FormProblems problems = new FormProblems();
    private final Supplier<T> answer;

    private FieldAnswer(Function<FormProblems, Supplier<T>> reading) {
        answer = reading.apply(problems);
    }

    static <T> FieldAnswer<T> of(Function<FormProblems, Supplier<T>> reading) {
        return new FieldAnswer<>(reading);
    }

    /** The entry at this place of the part, hidden ones included. */
    static InputField entry(Component part, int place) {
        return FormField.in(part)
                .filter(InputField.class::isInstance)
                .map(InputField.class::cast)
                .toList()
                .get(place);
    }

    /** The answer, to which nothing is objected. */
    T accepted() {
        assertThat(sentences()).isEmpty();
        return answer.get();
    }

    List<String> sentences() {
        return List.copyOf(problems.sentences().values());
    }

    /** The questions that are told to be wrong. */
    List<FormField> wrong() {
        return List.copyOf(problems.sentences().keySet());
    }

    List<FormWarning> warnings() {
        return problems.warnings();
    }
}
