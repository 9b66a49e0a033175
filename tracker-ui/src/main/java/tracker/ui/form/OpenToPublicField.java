package tracker.ui.form;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks whether anyone may come to a talk or visit; if not, it is not announced before its day. */
public final class OpenToPublicField extends Div {

    private static final String OPEN = "Open to the public";

    private final CheckboxGroupField<String> tick = new CheckboxGroupField<>("", List.of(OPEN), open -> open);

    /** @param withheld what the public does not see before the day, in words */
    public OpenToPublicField(String withheld) {
        Paragraph hint =
                new Paragraph("Leave this unticked if it is for pupils only. Before its day the public then sees "
                        + "the pupils' phase and your area, but not " + withheld + ".");
        hint.addClassName("hint");
        add(tick, hint);
    }

    /** @param open null if it is not open */
    public void fill(@Nullable Boolean open) {
        tick.tickOnly(each -> Boolean.TRUE.equals(open));
    }

    /** Whether it is open. */
    public boolean ticked() {
        return !tick.ticked().isEmpty();
    }
}
