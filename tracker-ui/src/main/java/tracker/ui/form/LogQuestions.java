package tracker.ui.form;

import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;
import tracker.domain.shared.Command;

/**
 * The questions by which an activity of one kind is logged: what it is, and its figures once it has been held.
 *
 * @param <D> the details
 * @param <F> the figures
 */
public abstract class LogQuestions<D, F> extends Div {

    private final FigureQuestions<F> figures;
    private boolean held;

    /** @param figures asked for only once it has been held; the kind puts them in their place */
    protected LogQuestions(FigureQuestions<F> figures) {
        this.figures = figures;
        held(false);
    }

    /** Asks for the figures as well, or not. */
    public final void held(boolean now) {
        held = now;
        figures.setVisible(now);
    }

    /** Reads the answers and gives the command: planned, or held at once. */
    public final Supplier<? extends Command> read(Problems problems) {
        Supplier<D> details = details(problems);
        if (!held) {
            return () -> plan(details.get());
        }
        Supplier<F> counted = figures.read(problems);
        return () -> report(details.get(), counted.get());
    }

    protected abstract Supplier<D> details(Problems problems);

    protected abstract Command plan(D details);

    protected abstract Command report(D details, F counted);
}
