package tracker.ui.access;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import tracker.domain.shared.Command;
import tracker.domain.shared.Commands;
import tracker.ui.shared.CommandSender;

/** A button that sends one command, after a confirmation where it cannot be undone. */
final class ConfirmedCommandButton extends Div {

    private final transient CommandSender sending;
    private final Command command;
    private final String words;
    private final String warning;
    private final transient Runnable done;
    private final Paragraph said = new Paragraph();

    /** @param warning empty if no confirmation is needed */
    ConfirmedCommandButton(Commands commands, String words, String warning, Command command, Runnable done) {
        this.sending = new CommandSender(commands);
        this.command = command;
        this.words = words;
        this.warning = warning;
        this.done = done;
        said.getElement().setAttribute("role", "status");
        addClassName("buttons");
        offer();
    }

    private void offer() {
        removeAll();
        said.setText("");
        add(said, button(words, warning.isEmpty() ? this::send : this::ask));
    }

    private void ask() {
        removeAll();
        said.setText(warning);
        NativeButton yes = button(
                "Yes, " + words.substring(0, 1).toLowerCase(java.util.Locale.UK) + words.substring(1), this::send);
        add(said, yes, button("No, leave it as it is", this::offer));
        yes.focus();
    }

    private void send() {
        sending.send(command, this, done, said::setText);
    }

    private static NativeButton button(String words, Runnable act) {
        NativeButton button = new NativeButton(words, click -> act.run());
        button.addClassNames("button", "quiet");
        return button;
    }
}
