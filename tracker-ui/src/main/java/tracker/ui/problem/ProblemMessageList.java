package tracker.ui.problem;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import tracker.domain.problem.ProblemCommand.CloseProblem;
import tracker.domain.problem.ProblemMessage;
import tracker.domain.problem.ProblemQuery.ListProblems;
import tracker.domain.shared.Commands;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.Queries;
import tracker.ui.links.MyActivitiesNavigation;
import tracker.ui.shared.CommandSender;
import tracker.ui.shared.FigureFormat;

/** The messages, open ones first, each with a button to close it. */
final class ProblemMessageList extends Div {

    private final transient Commands commands;
    private final transient Queries queries;
    private final Paragraph finding = new Paragraph();
    private final Paragraph answer = new Paragraph();
    private final UnorderedList list = new UnorderedList();

    ProblemMessageList(Commands commands, Queries queries) {
        this.commands = commands;
        this.queries = queries;
        finding.addClassName("finding");
        answer.getElement().setAttribute("role", "status");
        list.addClassName("people");
        add(finding, answer, list);
        load();
    }

    private void load() {
        List<ProblemMessage> messages = queries.ask(new ListProblems());
        long open = messages.stream().filter(each -> each.closed() == null).count();
        finding.setText(
                open == 0 ? "No open messages." : FigureFormat.count(open, "open message", "open messages") + ".");
        list.removeAll();
        messages.forEach(each -> list.add(item(each)));
    }

    private ListItem item(ProblemMessage message) {
        Paragraph text = new Paragraph(message.text());
        text.addClassName("typed");
        String about = message.title().isEmpty() ? "Activity removed" : message.title();
        Paragraph when = new Paragraph("Received on " + LondonCalendar.inWords(message.received())
                + (message.closed() == null ? "" : " · closed on " + LondonCalendar.inWords(message.closed())));
        when.addClassName("about");
        ListItem item =
                new ListItem(new Paragraph(MyActivitiesNavigation.activity(about, message.activity())), text, when);
        if (message.closed() == null) {
            NativeButton close = new NativeButton("Close", click -> close(message));
            close.addClassNames("button", "quiet");
            close.getElement().setAttribute("aria-label", "Close the message about " + about);
            item.add(close);
        }
        return item;
    }

    private void close(ProblemMessage message) {
        new CommandSender(commands)
                .send(
                        new CloseProblem(message.id()),
                        this,
                        () -> {
                            load();
                            answer.setText("The message is closed.");
                        },
                        answer::setText);
    }
}
