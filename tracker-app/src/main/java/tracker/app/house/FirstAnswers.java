package tracker.app.house;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.server.VaadinService;

/**
 * Lets the answer that built a whole page go, which Vaadin keeps in case a browser asks for it once more: hundreds of kilobytes for
 * a board that nobody clicks on. The first heartbeat shows that the browser is there. If it asks again after all, it has never
 * shown the page, and is told to load it anew; the small answers to what somebody types stay.
 */
final class FirstAnswers {

    static final int A_WHOLE_PAGE = 20_000;

    private static final String LOAD_ANEW = VaadinService.createCriticalNotificationJSON(null, null, null, null);

    private FirstAnswers() {}

    static void letGoWhenAlive(UI page) {
        page.addHeartbeatListener(beat -> letGo(page.getInternals()));
    }

    static void letGo(UIInternals page) {
        String answer = page.getLastRequestResponse();
        if (answer != null && answer.length() > A_WHOLE_PAGE) {
            page.setLastRequestResponse(LOAD_ANEW);
        }
    }
}
