package tracker.ui.access;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import tracker.ui.links.AccessNavigation;

/**
 * Asks again who the person is, on top of the page, which keeps what was typed. The browser's own dialog: it holds the
 * focus, and Escape closes it.
 */
@Tag("dialog")
public final class IdentityProofDialog extends HtmlContainer {

    /** What the person can show. */
    public enum Proof {
        PASSWORD("Your password", "password", "current-password"),
        CODE("Code from your authenticator app, or a recovery code", "text", "one-time-code"),
        /** Only what another page asks for: a passkey, or the organisation. */
        ELSEWHERE("", "", "");

        private final String label;
        private final String type;
        private final String autocomplete;

        Proof(String label, String type, String autocomplete) {
            this.label = label;
            this.type = type;
            this.autocomplete = autocomplete;
        }
    }

    private final Paragraph problem = new Paragraph();
    private final Input typed = new Input();
    private final transient UnaryOperator<String> check;
    private final transient BooleanSupplier confirmedElsewhere;
    private final transient Runnable done;
    private final transient Runnable cancelled;

    /**
     * @param check what is wrong with what was typed, in a sentence; empty if it is right
     * @param confirmedElsewhere whether another page has been told by now
     */
    public IdentityProofDialog(
            Proof proof,
            UnaryOperator<String> check,
            BooleanSupplier confirmedElsewhere,
            Runnable done,
            Runnable cancelled) {
        this.check = check;
        this.confirmedElsewhere = confirmedElsewhere;
        this.done = done;
        this.cancelled = cancelled;
        addClassName("identity-proof");
        H2 heading = new H2("Confirm that it is you");
        heading.setId("identity-proof-heading");
        getElement().setAttribute("aria-labelledby", "identity-proof-heading");
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("problem");
        problem.setVisible(false);
        Div content = new Div(
                heading,
                new Paragraph("You signed in more than 15 minutes ago. To go on, confirm that it is you."),
                problem);
        content.addClassName("door");
        if (proof != Proof.ELSEWHERE) {
            content.add(field(proof));
        }
        content.add(buttons(proof), elsewhere(proof));
        add(content);
        getElement().addEventListener("cancel", pressed -> close(cancelled));
        addAttachListener(shown -> getElement().executeJs("this.showModal()"));
    }

    private Div field(Proof proof) {
        NativeLabel label = new NativeLabel(proof.label);
        label.getElement().setAttribute("for", "identity-proof");
        typed.setId("identity-proof");
        typed.setType(proof.type);
        typed.getElement().setAttribute("autocomplete", proof.autocomplete).setAttribute("autofocus", true);
        typed.setValueChangeMode(ValueChangeMode.EAGER);
        typed.getElement().addEventListener("keydown", pressed -> confirm()).setFilter("event.key === 'Enter'");
        return new Div(label, typed);
    }

    private Div elsewhere(Proof proof) {
        Anchor link = AccessNavigation.confirmIdentity(
                proof == Proof.ELSEWHERE ? "Confirm on a new page" : "Confirm in another way (opens a new page)");
        link.setTarget(AnchorTarget.BLANK);
        NativeButton go = button("I have confirmed on the other page", this::goOn);
        return new Div(link, go);
    }

    private Div buttons(Proof proof) {
        Div buttons = new Div();
        if (proof != Proof.ELSEWHERE) {
            NativeButton confirm = button("Confirm", this::confirm);
            confirm.addClassName("primary");
            buttons.add(confirm);
        }
        buttons.add(button("Cancel", () -> close(cancelled)));
        return buttons;
    }

    private static NativeButton button(String words, Runnable act) {
        return new NativeButton(words, click -> act.run());
    }

    private void confirm() {
        String wrong = check.apply(typed.getValue());
        typed.clear();
        if (wrong.isEmpty()) {
            close(done);
        } else {
            say(wrong);
        }
    }

    private void goOn() {
        if (confirmedElsewhere.getAsBoolean()) {
            close(done);
        } else {
            say("Not confirmed yet. Open the other page and confirm there.");
        }
    }

    private void say(String sentence) {
        problem.setText(sentence);
        problem.setVisible(true);
    }

    private void close(Runnable then) {
        removeFromParent();
        then.run();
    }
}
