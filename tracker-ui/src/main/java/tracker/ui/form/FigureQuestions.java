package tracker.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import tracker.domain.shared.Reach;

/**
 * The questions for the figures of one activity type: attendance first, the rest collapsed.
 *
 * @param <F> the figures
 */
public abstract class FigureQuestions<F> extends Div {

    private final ReachField people;
    private final Div more;

    protected FigureQuestions(ReachField people, Component... more) {
        this.people = people;
        this.more = new Div(people.more());
        this.more.add(more);
        add(people);
    }

    /** Suggests the number of the clicker, which may change while the user answers. */
    public final void counted(IntSupplier clicker) {
        people.counted(clicker);
    }

    /** The optional questions. */
    public final Component more() {
        return more;
    }

    /** All questions in one place, if nothing else is asked. */
    public final Component withMore() {
        return new Div(this, new NativeDetails("Add more detail (optional)", more));
    }

    /** Fills in the previous report. */
    public abstract void fill(F figures);

    final void forget() {
        people.forget();
    }

    /** The people reached, of these figures. */
    protected abstract Reach reach(F figures);

    public abstract Supplier<F> read(FormProblems problems);
}
