package tracker.ui.shared;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;

/**
 * Whether somebody sees this tab. The script tells when it has been hidden for a while, and nothing more is sent; seen again it asks for
 * what is newest, and says that the figures are old until they are there. It says too that the connection is lost.
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

    /** What is newest goes with the answer to this, so the script knows that the figures are fresh when it has the answer. */
    @ClientCallable
    private void seen() {
        getUI().ifPresent(LiveUpdates::resumeUpdates);
    }
}
