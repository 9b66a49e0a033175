package tracker.app.web;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.server.VaadinService;

/**
 * Lets the answer that built a whole page go, which Vaadin keeps in case a browser asks for it once more: hundreds of kilobytes for
 * a board that nobody clicks on. The first heartbeat shows that the browser is there. If it asks again after all, it has never
 * shown the page, and is told to load it anew; the small answers to what somebody types stay.
 */
final class InitialResponseReleaser {

    static final int WHOLE_PAGE_SIZE = 20_000;

    private static final String LOAD_ANEW = VaadinService.createCriticalNotificationJSON(null, null, null, null);

    private InitialResponseReleaser() {}

    static void releaseOnHeartbeat(UI page) {
        page.addHeartbeatListener(beat -> release(page.getInternals()));
    }

    static void release(UIInternals page) {
        String answer = page.getLastRequestResponse();
        if (answer != null && answer.length() > WHOLE_PAGE_SIZE) {
            page.setLastRequestResponse(LOAD_ANEW);
        }
    }
}
