package tracker.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.util.concurrent.locks.LockSupport;

/** The updates that wait for the page to be free. */
public final class PendingPageUpdates {

    private static final long PATIENCE_NANOSECONDS = 10_000_000_000L;
    private static final long LOOK_AGAIN_NANOSECONDS = 1_000_000;

    private PendingPageUpdates() {}

    public static int count() {
        return session().getPendingAccessQueue().size();
    }

    /** Until an update that another thread brings has reached the page, or ten seconds are over. */
    public static void awaitNext() {
        long start = System.nanoTime();
        while (count() == 0 && System.nanoTime() - start < PATIENCE_NANOSECONDS) {
            LockSupport.parkNanos(LOOK_AGAIN_NANOSECONDS);
        }
    }

    /** Frees the page, as the end of a request does. */
    public static void runAll() {
        session().getService().runPendingAccessTasks(session());
    }

    private static VaadinSession session() {
        return UI.getCurrent().getSession();
    }
}
