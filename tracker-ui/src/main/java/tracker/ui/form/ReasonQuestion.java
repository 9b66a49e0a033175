package tracker.ui.form;

import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;
import tracker.domain.shared.Reason;

/** Why something already said is changed. */
public final class ReasonQuestion extends Div {

    private final Entry reason = Entry.line("Why?", "A few words. Anyone who opens the history can read them.");

    public ReasonQuestion() {
        add(reason);
    }

    /** Puts the cursor into it. */
    public void enter() {
        reason.focus();
    }

    public Supplier<Reason> read(Problems problems) {
        return problems.read(reason, () -> new Reason(reason.required("Give a reason, in a few words.")));
    }
}
