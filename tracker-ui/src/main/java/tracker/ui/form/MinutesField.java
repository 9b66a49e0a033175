package tracker.ui.form;

import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityDuration;

/** The duration; optional. */
public final class MinutesField extends Div {

    private final InputField minutes = InputField.number("How many minutes does it take?", "");

    public MinutesField() {
        add(minutes);
    }

    /** Fills in the previous answer. */
    public void fill(@Nullable ActivityDuration said) {
        minutes.type(said == null ? "" : Integer.toString(said.value()));
    }

    public Supplier<@Nullable ActivityDuration> read(FormProblems problems) {
        return problems.read(minutes, () -> minutes.blank() ? null : new ActivityDuration(minutes.requiredCount("")));
    }
}
