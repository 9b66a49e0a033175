package tracker.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/**
 * Two minutes before somebody who has done nothing for long is signed out, says so and offers to stay. The script keeps the time;
 * pressing the button asks something of the house, and that alone is what it takes to stay.
 */
@Tag("tracker-session")
@JavaScript("context://tracker/session.js")
public final class SessionTimeoutPanel extends HtmlContainer {

    /** @param seconds after which an idle session ends */
    public SessionTimeoutPanel(int seconds) {
        NativeButton stay = new NativeButton("Stay signed in", click -> {});
        stay.addClassNames("button", "primary");
        add(
                new Paragraph("You have been inactive for a while and will be signed out in less than 2 minutes. "
                        + "What you have entered is kept on this device."),
                stay);
        getElement()
                .setAttribute("seconds", Integer.toString(seconds))
                .setAttribute("hidden", true)
                .setAttribute("role", "alert");
    }
}
