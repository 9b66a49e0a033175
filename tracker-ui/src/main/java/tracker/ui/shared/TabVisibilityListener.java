package tracker.ui.shared;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;

/**
 * Tracks whether this tab is visible. The script reports a tab that has been hidden for a while, and the server stops its updates. When
 * the tab is visible again, the script requests the newest figures. It also shows a lost connection.
 */
@Tag("tracker-tab")
@JavaScript("context://tracker/tab.js")
public final class TabVisibilityListener extends Component {

    private static final String HIDDEN_SECONDS = "30";

    public TabVisibilityListener() {
        getElement().setAttribute("seconds", HIDDEN_SECONDS).setAttribute("hidden", true);
    }

    @ClientCallable
    private void rest() {
        getUI().ifPresent(LiveUpdates::pauseUpdates);
    }

    /** The newest figures go out with the response to this call, so the script knows they are current when it returns. */
    @ClientCallable
    private void seen() {
        getUI().ifPresent(LiveUpdates::resumeUpdates);
    }
}
