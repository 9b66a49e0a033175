package tracker.ui.form;

import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;

/**
 * The questions for the figures of one kind of activity.
 *
 * @param <F> the figures
 */
public abstract class FigureQuestions<F> extends Div {

    public abstract Supplier<F> read(Problems problems);
}
