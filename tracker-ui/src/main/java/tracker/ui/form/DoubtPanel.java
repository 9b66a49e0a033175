package tracker.ui.form;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks what is to be made sure of, one thing at a time, where the button to send stood. */
final class DoubtPanel extends Div {

    private final Set<String> settled = new HashSet<>();
    private final transient Runnable send;
    private final transient Runnable back;

    /**
     * @param send the form is to be sent again
     * @param back the form is being changed
     */
    DoubtPanel(Runnable send, Runnable back) {
        this.send = send;
        this.back = back;
        addClassName("doubt");
        getElement().setAttribute("role", "group").setAttribute("tabindex", "-1");
        setVisible(false);
    }

    Optional<Doubt> firstOf(List<Doubt> doubts) {
        return doubts.stream().filter(doubt -> !settled.contains(doubt.asked())).findFirst();
    }

    void ask(Doubt doubt) {
        removeAll();
        Div buttons = new Div();
        buttons.addClassName("buttons");
        doubt.ways().forEach(way -> buttons.add(button(doubt, way)));
        add(new Paragraph(doubt.asked()), buttons);
        getElement().setAttribute("aria-label", doubt.asked());
        setVisible(true);
        getElement().executeJs("this.focus()");
    }

    private NativeButton button(Doubt doubt, Doubt.Way way) {
        NativeButton button = new NativeButton(way.words(), click -> take(doubt, way));
        button.addClassName("button");
        button.getElement().setAttribute("type", "button");
        button.getElement().setAttribute(WaitingForConnection.SENDS, way.goesOn());
        return button;
    }

    private void take(Doubt doubt, Doubt.Way way) {
        setVisible(false);
        if (way.goesOn()) {
            settled.add(doubt.asked());
            way.first().run();
            send.run();
        } else {
            back.run();
            way.first().run();
        }
    }

    /** A new form has new doubts. */
    void forget() {
        settled.clear();
        setVisible(false);
    }
}
