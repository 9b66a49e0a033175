package tracker.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityCommands;
import tracker.domain.activity.ActivitySnapshot;
import tracker.domain.activity.PlanOutline;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Reach;

/**
 * The questions to log an activity of one type: its details, and its figures if it has been held.
 *
 * @param <D> the details
 * @param <F> the figures
 */
public abstract class LogQuestions<D, F> extends Div {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,110}");

    private final FigureQuestions<F> figures;
    private final transient Supplier<String> ids;
    private final transient Function<String, ActivityCommands<D, F>> commands;
    private final InputField starts = InputField.time(
            "When does it start? (optional)", "For example: 14:30. Only your trust and organisers see it.");
    private final InputField expected = InputField.number(
            "About how many people do you expect? (optional)",
            "It is not counted. You report how many came afterwards.");
    private final Div outline = new Div(starts, expected);
    private @Nullable PlanOutline planned;
    private String id;
    private boolean held;

    /**
     * @param figures asked only if it has been held; the type decides where they are shown
     * @param ids generates ids of the type
     * @param commands creates the commands of an activity by its id
     */
    protected LogQuestions(
            FigureQuestions<F> figures, Supplier<String> ids, Function<String, ActivityCommands<D, F>> commands) {
        this.figures = figures;
        this.commands = commands;
        this.ids = ids;
        this.id = ids.get();
    }

    /** Optional questions are collapsed at the end. */
    protected final NativeDetails folded(Component... more) {
        Div all = new Div(figures.more());
        all.add(more);
        return new NativeDetails("Add more detail (optional)", all);
    }

    /** The questions about a plan only; the type decides where they are shown. */
    protected final Component outline() {
        return outline;
    }

    protected final void fillOutline(@Nullable PlanOutline said) {
        planned = said;
        starts.type(said == null || said.starts() == null ? "" : said.starts().toString());
        expected.type(said == null || said.expected() == null ? "" : Integer.toString(said.expected()));
    }

    /** What was planned before stays as it is while the questions are hidden. */
    protected final Supplier<@Nullable PlanOutline> readOutline(FormProblems problems) {
        if (held) {
            return () -> planned;
        }
        Supplier<@Nullable LocalTime> from =
                problems.read(starts, () -> starts.blank() ? null : PlanOutline.time(starts.typed()));
        return problems.read(
                expected, () -> PlanOutline.of(from.get(), expected.blank() ? null : expected.requiredCount("")));
    }

    /** The id of the activity being logged; it is kept until the next one, so that it cannot be logged twice. */
    public final String id() {
        return id;
    }

    /** Sets the id of the activity; ids of another type are ignored. */
    public final void about(String activity) {
        String kind = id.substring(0, id.indexOf('-') + 1);
        if (activity.startsWith(kind)
                && FORM.matcher(activity.substring(kind.length())).matches()) {
            id = activity;
        }
    }

    /** Starts a similar activity; attendance is asked again. */
    public final void another() {
        id = ids.get();
        figures.forget();
    }

    /** Keeps the answers for a new activity after an undo. */
    public final void again() {
        id = ids.get();
    }

    /** Shows or hides the figures. */
    public final void held(boolean now) {
        held = now;
        outline.setVisible(!now);
        figures.setVisible(now);
        figures.more().setVisible(now);
    }

    /** Reads the answers and gives the activity: planned, or held. */
    public final Supplier<ActivityDraft> read(FormProblems problems, Supplier<DayRange> when) {
        if (!held) {
            Supplier<D> details = details(problems, when);
            return () -> new ActivityDraft(
                    id,
                    when.get(),
                    title(details.get()),
                    false,
                    Reach.UNKNOWN,
                    commands.apply(id).plan(details.get()));
        }
        Supplier<F> counted = figures.read(problems);
        Supplier<D> details = details(problems, when);
        return () -> new ActivityDraft(
                id,
                when.get(),
                title(details.get()),
                true,
                figures.reach(counted.get()),
                commands.apply(id).report(details.get(), counted.get()));
    }

    /** Fills in the previous report, with its figures if there are any. */
    public final void fill(ActivitySnapshot<D, F> said) {
        fill(said.details());
        if (said.figures() != null) {
            figures.fill(said.figures());
        }
    }

    /** Fills in a similar activity, without attendance. */
    public final void like(ActivitySnapshot<D, F> other) {
        fill(other.details());
    }

    /** The figure questions. */
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

    /** The title shown in lists. */
    protected abstract String title(D details);
}
