package tracker.app.web;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.server.VaadinService;

/**
 * Releases the first response of a page. Vaadin keeps the last response for a repeated request, which is hundreds of kilobytes for a
 * board without further interaction. The first heartbeat shows that the browser has the page. If the browser still repeats the
 * request, it has never shown the page and must reload it. Later, smaller responses are kept.
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
