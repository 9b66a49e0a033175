package tracker.ui.activity;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import tracker.domain.activity.ActivityCommands;
import tracker.domain.shared.Command;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.Reason;
import tracker.ui.form.ActivityKindForm;
import tracker.ui.form.ActivityRef;
import tracker.ui.form.DayRangeField;
import tracker.ui.form.FigureQuestions;
import tracker.ui.form.FormAnswers;
import tracker.ui.form.LogContext;
import tracker.ui.form.LogQuestions;
import tracker.ui.form.RadioGroupField;
import tracker.ui.form.ReasonField;

/**
 * Creates the questions for each next step.
 *
 * @param kind of the activity
 * @param which activity
 * @param base the answers at the version that was read
 * @param ports to the reference lists
 * @param <D> the details of the activity type
 * @param <F> the figures of the activity type
 */
record StepQuestionFactory<D, F>(
        ActivityKindForm<D, F> kind, ActivityRef which, Supplier<FormAnswers> base, ActivityFormContext ports) {

    private static final String BETTER = "Better figures are available";
    private static final String WRONG = "The report was wrong";

    StepQuestionSet<D, F> of(ActivityStep step) {
        return switch (step) {
            case REPORT -> report();
            case MOVE -> move();
            case EDIT -> edit();
            case CORRECT -> correct();
            case CANCEL ->
                reason(
                        "It stays in the list, marked as cancelled.",
                        reason -> commands().cancel(reason));
            case WITHDRAW ->
                reason(
                        "Use this for an activity logged by mistake. It is not counted unless it is restored.",
                        reason -> commands().withdraw(reason));
            case RESTORE ->
                reason("It will be counted again.", reason -> commands().restore(reason));
        };
    }

    private ActivityCommands<D, F> commands() {
        return kind.commands(which);
    }

    private StepQuestionSet<D, F> report() {
        FigureQuestions<F> figures = kind.figures();
        figures.counted(() -> kind.counted(which, ports.queries()));
        return StepQuestionSet.afresh(figures.withMore(), problems -> {
            Supplier<F> counted = figures.read(problems);
            return () -> commands().report(null, counted.get());
        });
    }

    private StepQuestionSet<D, F> move() {
        DayRangeField days = days();
        ReasonField why = new ReasonField();
        return new StepQuestionSet<>(new Div(days, why), stands -> days.fill(kind.days(stands.details())), problems -> {
            Supplier<DayRange> when = days.read(problems);
            Supplier<Reason> reason = why.read(problems);
            return () -> commands().move(when.get(), reason.get());
        });
    }

    /** All that is planned: the days, the place or school, the time and how many are expected. */
    private StepQuestionSet<D, F> edit() {
        LogQuestions<D, F> all = kind.log(occasion());
        all.held(false);
        DayRangeField days = days();
        ReasonField why = new ReasonField();
        return new StepQuestionSet<>(
                new Div(all, days, why),
                stands -> {
                    all.fill(stands);
                    days.fill(kind.days(stands.details()));
                },
                problems -> {
                    Supplier<DayRange> when = days.read(problems);
                    Supplier<D> planned = all.readDetails(problems, when);
                    Supplier<Reason> reason = why.read(problems);
                    return () -> commands().replan(planned.get(), reason.get());
                });
    }

    private DayRangeField days() {
        return kind.kind().severalDays()
                ? DayRangeField.several(LondonCalendar.today(ports.clock()))
                : DayRangeField.one(LondonCalendar.today(ports.clock()));
    }

    private StepQuestionSet<D, F> correct() {
        LogQuestions<D, F> all = kind.log(occasion());
        all.held(true);
        DayRangeField days = days();
        RadioGroupField<String> sort =
                new RadioGroupField<>("What has changed?", List.of(BETTER, WRONG), words -> words).choose(BETTER);
        ReasonField why = new ReasonField();
        Component said = new Div(all, days);
        Paragraph note = effect("The earlier report stays in the history.");
        return new StepQuestionSet<>(
                new Div(note, sort, said, why),
                stands -> {
                    all.fill(stands);
                    days.fill(kind.days(stands.details()));
                },
                problems -> {
                    Supplier<DayRange> when = days.read(problems);
                    Supplier<F> counted = all.readFigures(problems);
                    Supplier<D> told = all.readDetails(problems, when);
                    Supplier<Reason> reason = why.read(problems);
                    boolean figuresOnly = figuresOnly(said, all);
                    return () -> figuresOnly
                            ? figures(WRONG.equals(sort.chosen()), counted.get(), reason.get())
                            : commands().correct(told.get(), counted.get(), reason.get());
                });
    }

    private Command figures(boolean wrong, F counted, Reason reason) {
        return wrong ? commands().correct(null, counted, reason) : commands().revise(counted, reason);
    }

    /** Compares the answers, so that a value the form cannot show, such as a code no longer in the list, is left unchanged. */
    private boolean figuresOnly(Component said, LogQuestions<D, F> all) {
        Set<String> changed = new HashSet<>(base.get().changedIn(said));
        all.aboutFigures()
                .forEach(part -> changed.removeAll(FormAnswers.of(part).byName().keySet()));
        return changed.isEmpty();
    }

    private StepQuestionSet<D, F> reason(String effect, Function<Reason, Command> command) {
        ReasonField why = new ReasonField();
        return StepQuestionSet.afresh(new Div(effect(effect), why), problems -> {
            Supplier<Reason> reason = why.read(problems);
            return () -> command.apply(reason.get());
        });
    }

    private LogContext occasion() {
        return ports.occasion(which, LondonCalendar.today(ports.clock()));
    }

    private static Paragraph effect(String words) {
        Paragraph effect = new Paragraph(words);
        effect.addClassName("effect");
        return effect;
    }
}
