package tracker.ui.activity;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import tracker.domain.participation.ListedActivity;
import tracker.domain.shared.Command;
import tracker.domain.shared.Commands;
import tracker.domain.shared.Days;
import tracker.domain.shared.Reason;
import tracker.ui.form.Choice;
import tracker.ui.form.CommandForm;
import tracker.ui.form.DayQuestions;
import tracker.ui.form.FigureQuestions;
import tracker.ui.form.KindForm;
import tracker.ui.form.Problems;
import tracker.ui.form.ReasonQuestion;
import tracker.ui.form.Which;

/**
 * The form behind each next step.
 *
 * @param <F> the figures of the kind
 */
final class StepForm<F> {

    private static final String BETTER = "Better figures have come in";
    private static final String WRONG = "The figures were wrong";

    private final KindForm<F> kind;
    private final Which which;
    private final ListedActivity activity;

    private final IntSupplier clicker;

    private StepForm(KindForm<F> kind, Which which, ListedActivity activity, IntSupplier clicker) {
        this.kind = kind;
        this.which = which;
        this.activity = activity;
        this.clicker = clicker;
    }

    /**
     * @param clicker how many were counted on phones so far; 0 where nobody counted
     * @param saved runs when the fact is stored
     */
    static CommandForm of(
            Step step,
            KindForm<?> kind,
            Which which,
            ListedActivity activity,
            IntSupplier clicker,
            Commands commands,
            Runnable saved) {
        Asked asked = new StepForm<>(kind, which, activity, clicker).asked(step);
        return new CommandForm(commands, step.send(), asked.questions(), asked.reading(), saved);
    }

    private Asked asked(Step step) {
        return switch (step) {
            case REPORT -> report();
            case MOVE -> move();
            case CORRECT -> correct();
            case CANCEL -> reason("It stays in the list as cancelled.", reason -> kind.cancel(which, reason));
            case WITHDRAW ->
                reason(
                        "For what was logged by mistake. It counts nothing until it is restored.",
                        reason -> kind.withdraw(which, reason));
            case RESTORE -> reason("It counts again as before.", reason -> kind.restore(which, reason));
        };
    }

    private Asked report() {
        FigureQuestions<F> figures = kind.figures();
        figures.counted(clicker);
        return new Asked(figures.withMore(), problems -> {
            Supplier<F> counted = figures.read(problems);
            return () -> kind.report(which, counted.get());
        });
    }

    private Asked move() {
        LocalDate from = activity.days().from();
        DayQuestions days = kind.severalDays() ? DayQuestions.several(from) : DayQuestions.one(from);
        ReasonQuestion why = new ReasonQuestion();
        return new Asked(new Div(days, why), problems -> {
            Supplier<Days> when = days.read(problems);
            Supplier<Reason> reason = why.read(problems);
            return () -> kind.move(which, when.get(), reason.get());
        });
    }

    private Asked correct() {
        FigureQuestions<F> figures = kind.figures();
        Choice<String> sort = new Choice<>("What has changed?", List.of(BETTER, WRONG), words -> words).choose(BETTER);
        ReasonQuestion why = new ReasonQuestion();
        Paragraph all = effect("These figures replace all earlier ones. The earlier ones stay in the history.");
        return new Asked(new Div(all, sort, figures.withMore(), why), problems -> {
            Supplier<F> counted = figures.read(problems);
            Supplier<Reason> reason = why.read(problems);
            return () -> WRONG.equals(sort.chosen())
                    ? kind.correct(which, counted.get(), reason.get())
                    : kind.revise(which, counted.get(), reason.get());
        });
    }

    private Asked reason(String effect, Function<Reason, Command> command) {
        ReasonQuestion why = new ReasonQuestion();
        return new Asked(new Div(effect(effect), why), problems -> {
            Supplier<Reason> reason = why.read(problems);
            return () -> command.apply(reason.get());
        });
    }

    private static Paragraph effect(String words) {
        Paragraph effect = new Paragraph(words);
        effect.addClassName("effect");
        return effect;
    }

    private record Asked(Component questions, Function<Problems, Supplier<? extends Command>> reading) {}
}
