package tracker.ui.display;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import tracker.domain.shared.Commands;
import tracker.domain.shared.Queries;
import tracker.ui.links.PagePaths;
import tracker.ui.shared.ContentCard;

/** The screens that show a wallboard: adds, lists and switches them off. */
@Route(PagePaths.DISPLAYS)
@PageTitle("Screens – Healthcare Science Week tracker")
@AnonymousAllowed
public final class DisplaysView extends Div implements BeforeEnterObserver {

    private final transient Commands commands;
    private final transient Queries queries;
    private final transient Clock clock;

    public DisplaysView(Commands commands, Queries queries, Clock clock) {
        this.commands = commands;
        this.queries = queries;
        this.clock = clock;
        addClassName("width");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        DisplayList list = new DisplayList(commands, queries, clock);
        Paragraph what =
                new Paragraph("A wallboard is a page for a big screen in a foyer or at an event. It rotates through "
                        + "several scenes, updates itself and needs no sign-in. Keyboard: left and right arrows "
                        + "change the scene, space pauses, f shows full screen.");
        add(
                new H1("Screens"),
                what,
                new ContentCard("Add a screen", new NewDisplayForm(commands, queries, list::load)),
                new ContentCard("Existing screens", list));
    }
}
