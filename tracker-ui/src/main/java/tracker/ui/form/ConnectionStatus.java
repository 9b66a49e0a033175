package tracker.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;

/** Shows that a request waits for a connection. The script does this, because the server cannot be reached. */
@Tag("tracker-waiting")
@JavaScript("context://tracker/waiting.js")
final class ConnectionStatus extends Component {

    /** Marks the buttons that send. */
    static final String SENDS = "data-sends";

    /** The request has arrived. */
    void answered() {
        getElement().executeJs("this.answered && this.answered()");
    }

    /** Offers a page that works on a poor connection. */
    void offer(String address) {
        getElement().setAttribute("lite", address);
    }
}
