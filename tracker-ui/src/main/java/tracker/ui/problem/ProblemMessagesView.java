package tracker.ui.problem;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import tracker.domain.problem.ProblemMessage;
import tracker.domain.shared.Commands;
import tracker.domain.shared.Queries;
import tracker.ui.links.PagePaths;

/** Messages of the public about activities: organisers read and close them. */
@Route(PagePaths.MESSAGES)
@PageTitle("Messages – Healthcare Science Week tracker")
@AnonymousAllowed
public final class ProblemMessagesView extends Div implements BeforeEnterObserver {

    private final transient Commands commands;
    private final transient Queries queries;

    public ProblemMessagesView(Commands commands, Queries queries) {
        this.commands = commands;
        this.queries = queries;
        addClassName("width");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        ProblemMessageList list = new ProblemMessageList(commands, queries);
        add(
                new H1("Messages"),
                new Paragraph("What people say is wrong with an activity. We do not know who they are. Messages are "
                        + "removed after " + ProblemMessage.KEPT_DAYS + " days."),
                list);
    }
}
