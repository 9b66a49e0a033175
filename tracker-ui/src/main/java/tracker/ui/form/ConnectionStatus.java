package tracker.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;

/** Says that something waits for a connection; the script does, since without one nothing can come from here. */
@Tag("tracker-waiting")
@JavaScript("context://tracker/waiting.js")
final class ConnectionStatus extends Component {

    /** On the buttons that send. */
    static final String SENDS = "data-sends";

    /** What was pressed has arrived. */
    void answered() {
        getElement().executeJs("this.answered && this.answered()");
    }

    /** Offers a page that needs less of a connection. */
    void offer(String address) {
        getElement().setAttribute("lite", address);
    }
}
