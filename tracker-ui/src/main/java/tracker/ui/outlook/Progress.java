package tracker.ui.outlook;

import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import tracker.ui.shared.LiveTable.Part;

/** A bar that fills up to a target. The figures beside it say the same. */
final class Progress {

    private Progress() {}

    /** @param share of the target, 1 where it is met */
    static <T> Part<T> part(ToDoubleFunction<T> share) {
        Div done = new Div();
        done.addClassName("done");
        Div bar = new Div(done);
        bar.addClassName("goal-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        return new Part<>(
                bar,
                row -> done.getStyle()
                        .set(
                                "width",
                                String.format(Locale.ROOT, "%.1f%%", 100 * Math.min(1, share.applyAsDouble(row)))));
    }
}
