package tracker.ui.activity;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tracker.domain.participation.ActivitySummary;
import tracker.domain.shared.LondonCalendar;
import tracker.ui.form.Answers;
import tracker.ui.form.KindForm;
import tracker.ui.form.Which;
import tracker.ui.shared.Sending;
import tracker.ui.shared.Shown;

/** The buttons for what can be done next with an activity, and the form of the one that is open. */
final class NextSteps extends Div implements Shown<ActivitySummary> {

    private final KindForm<?, ?> kind;
    private final Which which;
    private final transient Ports ports;
    private final transient Sending undoing;
    private final Div buttons = new Div();
    private final Div panel = new Div();
    private final Div said = new Div();
    private transient Consumer<Optional<Step>> opened = step -> {};
    private List<Step> offered = List.of();
    private Optional<Step> open = Optional.empty();

    NextSteps(KindForm<?, ?> kind, Which which, Ports ports) {
        this.kind = kind;
        this.which = which;
        this.ports = ports;
        this.undoing = new Sending(ports.commands());
        buttons.addClassName("buttons");
        addClassName("steps");
        add(buttons, said, panel);
    }

    /** Is told which step is open, whenever another one is. */
    void whenOpened(Consumer<Optional<Step>> told) {
        opened = told;
    }

    /** What is being typed stays, unless the step has become impossible in the meantime: then it is told when it is sent. */
    @Override
    public void show(ActivitySummary now) {
        LocalDate today = LondonCalendar.today(ports.clock());
        List<Step> possible = Step.of(now, today);
        if (possible.equals(offered)) {
            return;
        }
        offered = possible;
        offer(possible, now, Step.owed(now, today));
    }

    /** Where something is owed, one step stands out and the others are folded away. */
    private void offer(List<Step> possible, ActivitySummary activity, boolean owed) {
        buttons.removeAll();
        Div others = new Div();
        others.addClassName("buttons");
        for (Step step : possible) {
            boolean first = step == Step.REPORT;
            (first || !owed ? buttons : others).add(button(step, activity, first && owed ? "primary" : "quiet"));
        }
        if (owed) {
            buttons.add(new NativeDetails("It was moved or did not take place", others));
        }
    }

    private NativeButton button(Step step, ActivitySummary activity, String look) {
        NativeButton button = new NativeButton(step.words(), click -> toggle(step));
        button.addClassNames("button", look);
        button.setAriaLabel(step.words() + ": " + activity.title());
        return button;
    }

    private void toggle(Step step) {
        boolean again = open.filter(step::equals).isPresent();
        close();
        if (!again) {
            open(step).enter();
        }
    }

    /** As its button does; nothing happens where it is not possible. */
    void openIfPossible(Step step) {
        if (offered.contains(step)) {
            open(step);
        }
    }

    private StepForm<?, ?> open(Step step) {
        close();
        said.removeAll();
        open = Optional.of(step);
        opened.accept(open);
        panel.addClassName("panel");
        StepForm<?, ?> form = StepForm.of(
                step, kind, which, ports, new StepForm.Ways(() -> saved(step), this::close, this::correctInstead));
        panel.add(form);
        return form;
    }

    private void correctInstead(Answers typed) {
        StepForm<?, ?> form = open(Step.CORRECT);
        form.restore(typed);
        form.enter();
    }

    private void saved(Step step) {
        close();
        if (step == Step.WITHDRAW) {
            say(new Undo("Withdrawn. It counts nothing now.", ports.clock(), this::restore));
        } else {
            say(new Said("Saved. The boards show it now."));
        }
    }

    private void restore() {
        undoing.send(
                kind.restore(which, Undo.REASON),
                this,
                () -> say(new Said("Undone. It counts again as before.")),
                sentence -> say(new Said(sentence)));
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

    /** One line that is read out and has the focus. */
    private static final class Said extends Div {
        Said(String words) {
            setText(words);
            addClassName("saved-line");
            getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        }
    }
}
