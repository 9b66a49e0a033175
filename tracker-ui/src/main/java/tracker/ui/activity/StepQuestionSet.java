package tracker.ui.activity;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import tracker.domain.activity.ActivitySnapshot;
import tracker.domain.shared.Command;
import tracker.ui.form.FormProblems;

/**
 * The questions of one step.
 *
 * @param questions in order
 * @param fill fills in the current state
 * @param reading reads the answers and gives the command
 * @param <D> the details of the type
 * @param <F> the figures of the type
 */
record StepQuestionSet<D, F>(
        Component questions,
        Consumer<ActivitySnapshot<D, F>> fill,
        Function<FormProblems, Supplier<? extends Command>> reading) {

    /** No question is filled in. */
    static <D, F> StepQuestionSet<D, F> afresh(
            Component questions, Function<FormProblems, Supplier<? extends Command>> reading) {
        return new StepQuestionSet<>(questions, now -> {}, reading);
    }
}
