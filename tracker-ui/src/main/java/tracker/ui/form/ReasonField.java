package tracker.ui.form;

import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;
import tracker.domain.shared.Reason;

/** The reason for changing an earlier report. */
public final class ReasonField extends Div {

    private final InputField reason =
            InputField.line("Why?", "A few words. Only your trust and organisers can read them.");

    public ReasonField() {
        add(reason);
    }

    /** Focuses the field. */
    public void focusField() {
        reason.focus();
    }

    public Supplier<Reason> read(FormProblems problems) {
        return problems.read(reason, () -> new Reason(reason.required("Enter a reason.")));
    }
}
