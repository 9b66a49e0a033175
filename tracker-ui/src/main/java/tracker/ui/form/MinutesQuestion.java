package tracker.ui.form;

import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tracker.domain.participation.ActivityDuration;

/** How long it takes; may be left out. */
public final class MinutesQuestion extends Div {

    private final Entry minutes = Entry.number("How many minutes does it take?", "");

    public MinutesQuestion() {
        add(minutes);
    }

    /** Answers with what was said before. */
    public void fill(@Nullable ActivityDuration said) {
        minutes.type(said == null ? "" : Integer.toString(said.value()));
    }

    public Supplier<@Nullable ActivityDuration> read(Problems problems) {
        return problems.read(minutes, () -> minutes.blank() ? null : new ActivityDuration(minutes.requiredCount("")));
    }
}
