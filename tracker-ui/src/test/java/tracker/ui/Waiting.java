package tracker.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;

/** The updates that wait for the page to be free. */
public final class Waiting {

    private Waiting() {}

    public static int count() {
        return session().getPendingAccessQueue().size();
    }

    /** Frees the page, as the end of a request does. */
    public static void run() {
        session().getService().runPendingAccessTasks(session());
    }

    private static VaadinSession session() {
        return UI.getCurrent().getSession();
    }
}
