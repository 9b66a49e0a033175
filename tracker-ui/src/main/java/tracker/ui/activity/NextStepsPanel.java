package tracker.ui.activity;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityStage;
import tracker.domain.participation.ActivitySummary;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.Reason;
import tracker.ui.form.ActivityKindForm;
import tracker.ui.form.ActivityRef;
import tracker.ui.form.FormAnswers;
import tracker.ui.shared.CommandSender;
import tracker.ui.shared.UpdatableComponent;

/** The buttons for the next steps of an activity, and the open form. */
final class NextStepsPanel extends Div implements UpdatableComponent<ActivitySummary> {

    private final ActivityKindForm<?, ?> kind;
    private final ActivityRef which;
    private final transient ActivityFormContext ports;
    private final transient CommandSender undoing;
    private final Div buttons = new Div();
    private final Div panel = new Div();
    private final Div said = new Div();
    private transient Consumer<Optional<ActivityStep>> opened = step -> {};
    private List<ActivityStep> offered = List.of();
    private Optional<ActivityStep> open = Optional.empty();
    private final StoredAnswerPanel stored;
    private @Nullable ActivitySummary shown;
    private @Nullable StepResultMessage outcome;

    NextStepsPanel(ActivityKindForm<?, ?> kind, ActivityRef which, ActivityFormContext ports) {
        this.kind = kind;
        this.which = which;
        this.ports = ports;
        this.undoing = new CommandSender(ports.commands());
        buttons.addClassName("buttons");
        addClassName("steps");
        stored = new StoredAnswerPanel(kind, which, ports);
        add(buttons, said, panel, stored);
    }

    /** Called when another step is opened. */
    void whenOpened(Consumer<Optional<ActivityStep>> told) {
        opened = told;
    }

    /** Input is kept unless the step has become impossible; the refusal is then shown on submit. */
    @Override
    public void show(ActivitySummary now) {
        if (outcome != null && now.stage() == ActivityStage.BEING_CHECKED) {
            outcome.setText("Saved. The organisers check the figures before they are counted.");
        }
        if (!now.equals(shown)) {
            shown = now;
            stored.refresh();
        }
        LocalDate today = LondonCalendar.today(ports.clock());
        List<ActivityStep> possible = ActivityStep.of(now, today);
        if (possible.equals(offered)) {
            return;
        }
        offered = possible;
        offer(possible, now, ActivityStep.isUnreported(now, today));
    }

    /** If a report is due, that step stands out and the others are collapsed. */
    private void offer(List<ActivityStep> possible, ActivitySummary activity, boolean owed) {
        buttons.removeAll();
        Div others = new Div();
        others.addClassName("buttons");
        for (ActivityStep step : possible) {
            boolean first = step == ActivityStep.REPORT;
            (first || !owed ? buttons : others).add(button(step, activity, first && owed ? "primary" : "quiet"));
        }
        if (owed) {
            buttons.add(new NativeDetails("It was moved or did not take place", others));
        }
    }

    private NativeButton button(ActivityStep step, ActivitySummary activity, String look) {
        NativeButton button = new NativeButton(step.words(), click -> toggle(step));
        button.addClassNames("button", look);
        button.setAriaLabel(step.words() + ": " + activity.title());
        return button;
    }

    private void toggle(ActivityStep step) {
        boolean again = open.filter(step::equals).isPresent();
        close();
        if (!again) {
            open(step).focusFirstField();
        }
    }

    /** Opens a step, like its button; does nothing if the step is not possible. */
    void openIfPossible(ActivityStep step) {
        if (offered.contains(step)) {
            open(step);
        }
    }

    private StepForm<?, ?> open(ActivityStep step) {
        close();
        said.removeAll();
        open = Optional.of(step);
        opened.accept(open);
        panel.addClassName("panel");
        StepForm<?, ?> form = StepForm.of(
                step,
                kind,
                which,
                ports,
                new StepForm.StepFormListener(() -> saved(step), this::close, this::correctInstead));
        panel.add(form);
        return form;
    }

    private void correctInstead(FormAnswers typed) {
        StepForm<?, ?> form = open(ActivityStep.CORRECT);
        form.restore(typed);
        form.focusFirstField();
    }

    private void saved(ActivityStep step) {
        close();
        stored.refresh();
        if (step == ActivityStep.WITHDRAW) {
            say(new UndoPanel(
                    "Withdrawn. It is no longer counted.",
                    ports.clock(),
                    () -> restore(UndoPanel.REASON, "Undone. It is counted again.")));
        } else if (step == ActivityStep.CANCEL) {
            say(new UndoPanel(
                    "Cancelled. It stays in the list, marked as cancelled.",
                    ports.clock(),
                    () -> restore(UndoPanel.CANCELLING_UNDONE, "Undone. It is planned again.")));
        } else {
            outcome = new StepResultMessage("Saved. The boards have been updated.");
            say(outcome);
        }
    }

    private void restore(Reason reason, String done) {
        undoing.send(
                kind.commands(which).restore(reason),
                this,
                () -> say(new StepResultMessage(done)),
                sentence -> say(new StepResultMessage(sentence)));
    }

    private void say(Div words) {
        said.removeAll();
        said.add(words);
        words.getElement().executeJs("this.focus()");
    }

    private void close() {
        if (open.isPresent()) {
            open = Optional.empty();
            opened.accept(open);
        }
        panel.removeAll();
        panel.removeClassName("panel");
    }

    /** A message that is announced and focused. */
    private static final class StepResultMessage extends Div {
        StepResultMessage(String words) {
            setText(words);
            addClassName("saved-line");
            getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        }
    }
}
