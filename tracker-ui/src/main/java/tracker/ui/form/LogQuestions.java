package tracker.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import tracker.domain.participation.ActivitySnapshot;
import tracker.domain.shared.Command;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Reach;

/**
 * The questions by which an activity of one kind is logged: what it is, and its figures once it has been held.
 *
 * @param <D> the details
 * @param <F> the figures
 */
public abstract class LogQuestions<D, F> extends Div {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,110}");

    private final FigureQuestions<F> figures;
    private final transient Supplier<String> ids;
    private String id;
    private boolean held;

    /**
     * @param figures asked for only once it has been held; the kind puts them in their place
     * @param ids gives new ids of the kind
     */
    protected LogQuestions(FigureQuestions<F> figures, Supplier<String> ids) {
        this.figures = figures;
        this.ids = ids;
        this.id = ids.get();
    }

    /** What may be left out stands folded, last. */
    protected final NativeDetails folded(Component... more) {
        Div all = new Div(figures.more());
        all.add(more);
        return new NativeDetails("Add more detail (optional)", all);
    }

    /** The id of the activity that is being logged; it stays until another one is, so that it cannot be logged twice. */
    public final String id() {
        return id;
    }

    /** These are the answers about that activity; an id of another kind, or of no known form, is not taken. */
    public final void about(String activity) {
        String kind = id.substring(0, id.indexOf('-') + 1);
        if (activity.startsWith(kind)
                && FORM.matcher(activity.substring(kind.length())).matches()) {
            id = activity;
        }
    }

    /** The next activity, much like the last; how many came is asked anew. */
    public final void another() {
        id = ids.get();
        figures.forget();
    }

    /** The same answers once more, for another activity: the last one is undone. */
    public final void again() {
        id = ids.get();
    }

    /** Asks for the figures as well, or not. */
    public final void held(boolean now) {
        held = now;
        figures.setVisible(now);
        figures.more().setVisible(now);
    }

    /** Reads the answers and gives the activity: planned, or held at once. */
    public final Supplier<ActivityDraft> read(FormProblems problems, Supplier<DayRange> when) {
        if (!held) {
            Supplier<D> details = details(problems, when);
            return () ->
                    new ActivityDraft(id, when.get(), title(details.get()), false, Reach.UNKNOWN, plan(details.get()));
        }
        Supplier<F> counted = figures.read(problems);
        Supplier<D> details = details(problems, when);
        return () -> new ActivityDraft(
                id,
                when.get(),
                title(details.get()),
                true,
                figures.reach(counted.get()),
                report(details.get(), counted.get()));
    }

    /** Fills in the previous report, with its figures if there are any. */
    public final void fill(ActivitySnapshot<D, F> said) {
        fill(said.details());
        if (said.figures() != null) {
            figures.fill(said.figures());
        }
    }

    /** Answers with what one like it is: everything but how many came. */
    public final void like(ActivitySnapshot<D, F> other) {
        fill(other.details());
    }

    /** The questions about its figures. */
    public final List<Component> aboutFigures() {
        return List.of(figures, figures.more());
    }

    public final Supplier<D> readDetails(FormProblems problems, Supplier<DayRange> when) {
        return details(problems, when);
    }

    public final Supplier<F> readFigures(FormProblems problems) {
        return figures.read(problems);
    }

    protected abstract void fill(D details);

    protected abstract Supplier<D> details(FormProblems problems, Supplier<DayRange> when);

    /** What a list calls it. */
    protected abstract String title(D details);

    protected abstract Command plan(D details);

    protected abstract Command report(D details, F counted);
}
