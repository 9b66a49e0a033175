package tracker.ui.activity;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivitySnapshot;
import tracker.domain.activity.ActivityStage;
import tracker.domain.shared.LondonCalendar;
import tracker.ui.form.ActivityKindForm;
import tracker.ui.form.ActivityRef;
import tracker.ui.form.AnswerMergeResult;
import tracker.ui.form.ChangeList;
import tracker.ui.form.CommandForm;
import tracker.ui.form.EditConflictPanel;
import tracker.ui.form.FormAnswers;
import tracker.ui.form.FormDraftStore;
import tracker.ui.form.VersionConflictHandler;

/**
 * The form for a next step. It starts from the activity's events and is sent with that version. Changes by others are
 * merged; conflicting changes are shown to the user.
 *
 * @param <D> the details of the activity type
 * @param <F> the figures of the activity type
 */
final class StepForm<D, F> extends Div implements VersionConflictHandler {

    private final ActivityStep step;
    private final ActivityKindForm<D, F> kind;
    private final ActivityRef which;
    private final transient ActivityFormContext ports;
    private final transient StepFormListener ways;
    private final transient StepQuestionSet<D, F> asked;
    private final FormDraftStore draft;
    private final CommandForm form;
    private final @Nullable ChangeList changes;
    private transient ActivitySnapshot<D, F> now;
    private transient FormAnswers base;

    /**
     * What happens when the form is closed.
     *
     * @param saved when the event is stored
     * @param leave when it is cancelled
     * @param correct when someone else has reported it meanwhile: continues with a correction and the input
     */
    record StepFormListener(Runnable saved, Runnable leave, Consumer<FormAnswers> correct) {}

    private StepForm(
            ActivityStep step,
            ActivityKindForm<D, F> kind,
            ActivityRef which,
            ActivitySnapshot<D, F> now,
            ActivityFormContext ports,
            StepFormListener ways) {
        this.step = step;
        this.kind = kind;
        this.which = which;
        this.ports = ports;
        this.ways = ways;
        this.now = now;
        asked = ask();
        asked.fill().accept(now);
        base = FormAnswers.of(asked.questions());
        form = new CommandForm(ports.commands(), step.send(), asked.questions(), asked.reading(), this::saved)
                .withConflictHandler(this);
        draft = new FormDraftStore(asked.questions());
        add(draft, form);
        changes = step == ActivityStep.CORRECT || step == ActivityStep.MOVE || step == ActivityStep.EDIT
                ? new ChangeList(asked.questions())
                : null;
        if (changes != null) {
            add(changes);
        }
        add(button("Leave it as it is", this::leave));
        draft.keepChanges(
                key(), which.id(), LondonCalendar.today(ports.clock()), kept -> kept.restore(asked.questions()));
    }

    static <D, F> StepForm<D, F> of(
            ActivityStep step,
            ActivityKindForm<D, F> kind,
            ActivityRef which,
            ActivityFormContext ports,
            StepFormListener ways) {
        ActivitySnapshot<D, F> now = ports.queries()
                .ask(kind.now(which))
                .orElseThrow(() -> new IllegalStateException("there is no record of " + which.id()));
        return new StepForm<>(step, kind, which, now, ports, ways);
    }

    private StepQuestionSet<D, F> ask() {
        return new StepQuestionFactory<>(kind, which, () -> base, ports).of(step);
    }

    private String key() {
        return "tracker.step." + which.id() + "." + step;
    }

    void focusFirstField() {
        form.focusFirstField();
    }

    /** Fills in answers from another form. */
    void restore(FormAnswers given) {
        given.restore(asked.questions());
    }

    private void saved() {
        draft.drop(key());
        ways.saved().run();
    }

    private void leave() {
        draft.drop(key());
        ways.leave().run();
    }

    @Override
    public long expectedVersion() {
        return now.version();
    }

    @Override
    public boolean rebaseIfUnrelated() {
        ActivitySnapshot<D, F> newest = newest();
        boolean caughtUp = newest.version() != now.version() && newest.hasSameContentAs(now);
        if (caughtUp) {
            now = newest;
        }
        return caughtUp;
    }

    private ActivitySnapshot<D, F> newest() {
        return ports.queries().ask(kind.now(which)).orElse(now);
    }

    @Override
    public Optional<Component> conflictPanel() {
        ActivitySnapshot<D, F> newest = newest();
        if (newest.version() == now.version()) {
            return Optional.empty();
        }
        String head = InterveningChangeText.inWords(which, now.version(), ports);
        return Optional.of(step.possible(newest.stage()) ? merged(head, newest) : tooLate(head, newest.stage()));
    }

    /** Continues with the latest version. */
    private EditConflictPanel merged(String head, ActivitySnapshot<D, F> newest) {
        StepQuestionSet<D, F> scratch = ask();
        scratch.fill().accept(newest);
        FormAnswers theirs = FormAnswers.of(scratch.questions());
        AnswerMergeResult merge = AnswerMergeResult.mergeInto(asked.questions(), base, theirs);
        now = newest;
        base = theirs;
        if (changes != null) {
            changes.since(theirs);
        }
        return new EditConflictPanel(head, merge, again(merge), form::submit, this::leave);
    }

    private String again(AnswerMergeResult merge) {
        return merge.conflicts().isEmpty() && merge.taken().isEmpty() ? step.send() + " anyway" : step.send();
    }

    private Component tooLate(String head, ActivityStage stage) {
        Div buttons = new Div();
        buttons.addClassName("buttons");
        Div panel = new Div(new Paragraph(head), buttons);
        if (step == ActivityStep.REPORT && stage.isReported()) {
            buttons.add(button(
                    "Correct it to what you wrote", () -> ways.correct().accept(FormAnswers.of(asked.questions()))));
        }
        buttons.add(button("Leave it as it is now", this::leave));
        panel.addClassNames("doubt", "clash");
        panel.getElement()
                .setAttribute("role", "group")
                .setAttribute("tabindex", "-1")
                .setAttribute("aria-label", head);
        return panel;
    }

    private static NativeButton button(String words, Runnable pressed) {
        NativeButton button = new NativeButton(words, click -> pressed.run());
        button.addClassNames("button", "quiet");
        button.getElement().setAttribute("type", "button");
        return button;
    }
}
