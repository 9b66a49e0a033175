package tracker.ui.display;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import tracker.domain.display.DisplayCommand.EndDisplay;
import tracker.domain.display.DisplayQuery.ListDisplays;
import tracker.domain.display.DisplaySummary;
import tracker.domain.shared.Commands;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.Queries;
import tracker.ui.shared.CommandSender;
import tracker.ui.shared.FigureFormat;

/** The screens, each with when it was last online and a button to switch it off. */
final class DisplayList extends Div {

    /** A screen reports every 15 seconds and is recorded once a minute. */
    private static final Duration HERE = Duration.ofMinutes(2);

    private final transient Commands commands;
    private final transient Queries queries;
    private final transient Clock clock;
    private final Paragraph finding = new Paragraph();
    private final Paragraph answer = new Paragraph();
    private final UnorderedList list = new UnorderedList();

    DisplayList(Commands commands, Queries queries, Clock clock) {
        this.commands = commands;
        this.queries = queries;
        this.clock = clock;
        finding.addClassName("finding");
        answer.getElement().setAttribute("role", "status");
        list.addClassName("people");
        add(finding, answer, list);
        load();
    }

    void load() {
        List<DisplaySummary> displays = queries.ask(new ListDisplays());
        long here = displays.stream().filter(this::here).count();
        finding.setText(
                displays.isEmpty()
                        ? "No screens have been set up yet."
                        : FigureFormat.count(here) + " of " + FigureFormat.count(displays.size()) + " screens"
                                + " online.");
        list.removeAll();
        displays.forEach(display -> list.add(item(display)));
    }

    private ListItem item(DisplaySummary display) {
        Span name = new Span(display.name());
        name.addClassName("name");
        Paragraph about = new Paragraph(display.partName() + " · created on " + LondonCalendar.inWords(display.made())
                + " · " + standing(display));
        about.addClassName("about");
        ListItem item = new ListItem(name, about);
        if (display.ended() == null) {
            Div buttons = new Div();
            buttons.addClassName("buttons");
            offer(display, buttons);
            item.add(buttons);
        }
        return item;
    }

    private String standing(DisplaySummary display) {
        if (display.ended() != null) {
            return "switched off on " + LondonCalendar.inWords(display.ended());
        }
        if (display.lastSeen() == null) {
            return "never opened";
        }
        return here(display) ? "online" : "last online on " + LondonCalendar.inWords(display.lastSeen());
    }

    private boolean here(DisplaySummary display) {
        return display.ended() == null
                && display.lastSeen() != null
                && Duration.between(display.lastSeen(), clock.instant()).compareTo(HERE) < 0;
    }

    private void offer(DisplaySummary display, Div buttons) {
        buttons.removeAll();
        buttons.add(button("Switch off", display, () -> ask(display, buttons)));
    }

    /** This cannot be undone, so it is confirmed. */
    private void ask(DisplaySummary display, Div buttons) {
        buttons.removeAll();
        buttons.add(
                new Paragraph(
                        "Its address will stop working permanently, and the screen will go dark within 15 seconds."),
                button("Switch off permanently", display, () -> end(display)),
                button("Keep it on", display, () -> offer(display, buttons)));
    }

    private void end(DisplaySummary display) {
        new CommandSender(commands)
                .send(
                        new EndDisplay(display.id()),
                        this,
                        () -> {
                            load();
                            answer.setText("“" + display.name() + "” is switched off.");
                        },
                        answer::setText);
    }

    private static NativeButton button(String words, DisplaySummary display, Runnable then) {
        NativeButton button = new NativeButton(words, click -> then.run());
        button.addClassNames("button", "quiet");
        button.getElement().setAttribute("aria-label", words + ": " + display.name());
        return button;
    }
}
