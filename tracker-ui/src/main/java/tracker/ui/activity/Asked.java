package tracker.ui.activity;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import tracker.domain.participation.ActivitySnapshot;
import tracker.domain.shared.Command;
import tracker.ui.form.Problems;

/**
 * What one step asks.
 *
 * @param questions in the order in which they are asked
 * @param fill answers them with what stands there
 * @param reading reads the answers and gives the command
 * @param <D> the details of the kind
 * @param <F> the figures of the kind
 */
record Asked<D, F>(
        Component questions,
        Consumer<ActivitySnapshot<D, F>> fill,
        Function<Problems, Supplier<? extends Command>> reading) {

    /** Nothing of it stands there already. */
    static <D, F> Asked<D, F> afresh(Component questions, Function<Problems, Supplier<? extends Command>> reading) {
        return new Asked<>(questions, now -> {}, reading);
    }
}
