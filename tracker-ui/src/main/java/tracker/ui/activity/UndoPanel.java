package tracker.ui.activity;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import tracker.domain.shared.Reason;

/** The result of the last action, with an undo button for ten minutes. */
public final class UndoPanel extends Div {

    /** The reason stored in the history. */
    public static final Reason REASON = new Reason("undone by the person who withdrew it");

    /** The reason stored when a cancellation is undone. */
    public static final Reason CANCELLING_UNDONE = new Reason("undone by the person who cancelled it");

    private static final Duration POSSIBLE = Duration.ofMinutes(10);

    private final Paragraph said = new Paragraph();
    private final NativeButton button;
    private final transient Clock clock;
    private final Instant until;

    /**
     * @param words what was done
     * @param undo undoes it
     */
    public UndoPanel(String words, Clock clock, Runnable undo) {
        this.clock = clock;
        until = clock.instant().plus(POSSIBLE);
        button = new NativeButton("Undo", click -> press(undo));
        button.addClassName("button");
        button.getElement().executeJs("setTimeout(() => this.hidden = true, $0)", POSSIBLE.toMillis());
        said.setText(words);
        said.addClassName("saved-line");
        addClassName("undo");
        getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        add(said, button);
    }

    /** Uses the server's clock, not the browser's. */
    private void press(Runnable undo) {
        if (clock.instant().isAfter(until)) {
            showDone("10 minutes have passed. You can still restore it if you give a reason.");
        } else {
            undo.run();
        }
    }

    /** Nothing can be undone any more. */
    public void showDone(String words) {
        said.setText(words);
        button.setVisible(false);
    }
}
