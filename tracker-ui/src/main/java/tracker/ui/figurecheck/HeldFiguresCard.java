package tracker.ui.figurecheck;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import tracker.domain.activity.ActivityCommand;
import tracker.domain.activity.ActivityCommands;
import tracker.domain.figurecheck.HeldFigures;
import tracker.domain.shared.Commands;
import tracker.domain.shared.LondonCalendar;
import tracker.ui.activity.ActivityFormRegistry;
import tracker.ui.form.ActivityRef;
import tracker.ui.form.FormProblems;
import tracker.ui.form.ReasonField;
import tracker.ui.links.MyActivitiesNavigation;
import tracker.ui.shared.ActivityLabels;
import tracker.ui.shared.CommandSender;
import tracker.ui.shared.TextUpdater;
import tracker.ui.shared.UpdatableComponent;

/** One activity with figures that are held back, and what an organiser can do about them. */
final class HeldFiguresCard extends Section implements UpdatableComponent<HeldFigures> {

    private final H2 title = new H2();
    private final Paragraph figures = new Paragraph();
    private final Paragraph about = new Paragraph();
    private final Paragraph problem = new Paragraph();
    private final transient CommandSender sending;
    private transient HeldFigures shown;

    /** @param open whether it waits for a decision */
    HeldFiguresCard(HeldFigures first, Commands commands, boolean open) {
        this.sending = new CommandSender(commands);
        this.shown = first;
        addClassNames("card", "held-figures");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        figures.addClassName("finding");
        add(
                title,
                figures,
                about,
                new Paragraph(MyActivitiesNavigation.activity("See the activity", first.activity())));
        if (open) {
            add(decisions());
        }
        add(problem);
    }

    private Div decisions() {
        ReasonField why = new ReasonField();
        NativeButton confirm =
                button("Confirm: it is right", () -> send(commands().confirmFigures()));
        confirm.addClassName("primary");
        Div buttons = new Div(confirm, button("Send back to the trust", () -> sendBack(why)));
        buttons.addClassName("buttons");
        return new Div(why, buttons);
    }

    private static NativeButton button(String words, Runnable pressed) {
        NativeButton button = new NativeButton(words, click -> pressed.run());
        button.addClassName("button");
        button.getElement().setAttribute("type", "button");
        return button;
    }

    private void sendBack(ReasonField why) {
        FormProblems problems = new FormProblems();
        var reason = why.read(problems);
        problems.showAll();
        if (!problems.any()) {
            send(commands().returnFigures(reason.get()));
        }
    }

    private ActivityCommands<?, ?> commands() {
        ActivityRef which = new ActivityRef(shown.activity(), shown.campaign(), shown.trust());
        return ActivityFormRegistry.of(shown.kind()).orElseThrow().commands(which);
    }

    /** Refused if the activity has changed since it was shown. The next update takes a decided one off the list. */
    private void send(ActivityCommand command) {
        TextUpdater.update(problem, "");
        sending.send(command, shown.version(), this, () -> {}, sentence -> TextUpdater.update(problem, sentence));
    }

    @Override
    public void show(HeldFigures now) {
        shown = now;
        TextUpdater.update(title, now.trustName() + ": " + now.title());
        TextUpdater.update(figures, String.join("; ", now.figures()));
        TextUpdater.update(
                about,
                ActivityLabels.capital(now.kind().one()) + ", " + now.days().inWords() + ". Waiting since "
                        + LondonCalendar.inWords(now.since()) + ".");
    }
}
