package tracker.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import tracker.domain.shared.Reach;

/**
 * The questions for the figures of one kind of activity: how many people came, and folded away in another place, all the rest.
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

    /** What a clicker says is probably right; it may move on while this is being answered. */
    public final void counted(IntSupplier clicker) {
        people.counted(clicker);
    }

    /** What may be left out. */
    public final Component more() {
        return more;
    }

    /** All of it in one place, where nothing else is asked. */
    public final Component withMore() {
        return new Div(this, new NativeDetails("Add more detail (optional)", more));
    }

    /** Fills in the previous report. */
    public abstract void fill(F figures);

    final void forget() {
        people.forget();
    }

    /** Whom it met, of these figures. */
    protected abstract Reach reach(F figures);

    public abstract Supplier<F> read(FormProblems problems);
}
