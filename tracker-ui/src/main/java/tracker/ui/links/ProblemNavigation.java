package tracker.ui.links;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;

/** The ways to the form "Something wrong here?" and to the messages sent with it. */
public final class ProblemNavigation {

    private ProblemNavigation() {}

    /**
     * The link to the form about one activity. The form is not a page of the application, so the browser loads it.
     *
     * @param title of the activity, for who hears the links without the page around them
     */
    public static Anchor form(String activity, String title) {
        Span about = new Span(" (" + title + ")");
        about.addClassName("visually-hidden");
        Anchor link = new Anchor("problem?activity=" + activity, new Span("Something wrong here?"), about);
        link.addClassName("wrong-here");
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }

    public static RouterLink messages(String words) {
        return PageLink.to(words, PagePaths.MESSAGES);
    }
}
