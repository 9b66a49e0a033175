package tracker.ui.activity;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tracker.domain.participation.ListedActivity;
import tracker.domain.shared.Commands;
import tracker.domain.shared.London;
import tracker.ui.form.CommandForm;
import tracker.ui.form.KindForm;
import tracker.ui.form.Which;
import tracker.ui.shared.Shown;

/** The buttons for what can be done next with an activity, and the form of the one that is open. */
final class NextSteps extends Div implements Shown<ListedActivity> {

    private final KindForm<?> kind;
    private final Which which;
    private final transient Commands commands;
    private final transient Clock clock;
    private final Div buttons = new Div();
    private final Div panel = new Div();
    private final Paragraph saved = new Paragraph();
    private List<Step> offered = List.of();
    private Optional<Step> open = Optional.empty();
    private int counted;

    NextSteps(KindForm<?> kind, Which which, Commands commands, Clock clock) {
        this.kind = kind;
        this.which = which;
        this.commands = commands;
        this.clock = clock;
        buttons.addClassName("buttons");
        saved.addClassName("saved-line");
        saved.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        addClassName("steps");
        add(buttons, saved, panel);
    }

    /** What is being typed stays, unless the step has become impossible in the meantime. */
    @Override
    public void show(ListedActivity now) {
        LocalDate today = London.today(clock);
        List<Step> possible = Step.of(now, today);
        if (possible.equals(offered)) {
            return;
        }
        offered = possible;
        offer(possible, now, Step.owed(now, today));
        if (open.isPresent() && !possible.contains(open.get())) {
            close();
        }
    }

    /** So many were counted on phones so far. */
    void counted(int visitors) {
        counted = visitors;
    }

    /** Where something is owed, one step stands out and the others are folded away. */
    private void offer(List<Step> possible, ListedActivity activity, boolean owed) {
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

    private NativeButton button(Step step, ListedActivity activity, String look) {
        NativeButton button = new NativeButton(step.words(), click -> open(step, activity));
        button.addClassNames("button", look);
        button.setAriaLabel(step.words() + ": " + activity.title());
        return button;
    }

    private void open(Step step, ListedActivity activity) {
        boolean again = open.filter(step::equals).isPresent();
        close();
        saved.setText("");
        if (!again) {
            open = Optional.of(step);
            panel.addClassName("panel");
            CommandForm form = StepForm.of(step, kind, which, activity, () -> counted, commands, this::saved);
            panel.add(form, leave());
            form.enter();
        }
    }

    private NativeButton leave() {
        NativeButton leave = new NativeButton("Leave it as it is", click -> close());
        leave.addClassNames("button", "quiet");
        return leave;
    }

    private void saved() {
        close();
        saved.setText("Saved. The boards show it now.");
        saved.getElement().executeJs("this.focus()");
    }

    private void close() {
        open = Optional.empty();
        panel.removeAll();
        panel.removeClassName("panel");
    }
}
