package tracker.ui.form;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks for one confirmation at a time, in place of the submit button. */
final class FormWarningPanel extends Div {

    private final Set<String> settled = new HashSet<>();
    private final transient Runnable send;
    private final transient Runnable back;

    /**
     * @param send sends the form again
     * @param back returns to the form
     */
    FormWarningPanel(Runnable send, Runnable back) {
        this.send = send;
        this.back = back;
        addClassName("doubt");
        getElement().setAttribute("role", "group").setAttribute("tabindex", "-1");
        setVisible(false);
    }

    Optional<FormWarning> firstOf(List<FormWarning> doubts) {
        return doubts.stream()
                .filter(doubt -> !settled.contains(doubt.question()))
                .findFirst();
    }

    void ask(FormWarning doubt) {
        removeAll();
        Div buttons = new Div();
        buttons.addClassName("buttons");
        doubt.options().forEach(way -> buttons.add(button(doubt, way)));
        add(new Paragraph(doubt.question()), buttons);
        getElement().setAttribute("aria-label", doubt.question());
        setVisible(true);
        getElement().executeJs("this.focus()");
    }

    private NativeButton button(FormWarning doubt, FormWarning.WarningOption way) {
        NativeButton button = new NativeButton(way.words(), click -> take(doubt, way));
        button.addClassName("button");
        button.getElement().setAttribute("type", "button");
        button.getElement().setAttribute(ConnectionStatus.SENDS, way.proceeds());
        return button;
    }

    private void take(FormWarning doubt, FormWarning.WarningOption way) {
        setVisible(false);
        if (way.proceeds()) {
            settled.add(doubt.question());
            way.action().run();
            send.run();
        } else {
            back.run();
            way.action().run();
        }
    }

    /** A new form starts without confirmations. */
    void forget() {
        settled.clear();
        setVisible(false);
    }
}
