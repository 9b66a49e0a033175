package tracker.ui.outlook;

import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import tracker.ui.shared.LiveTable.CellComponent;

/** Creates progress bar cells. The table has the same figures. */
final class ProgressCellFactory {

    private ProgressCellFactory() {}

    /** @param share of the target; 1 if it is met */
    static <T> CellComponent<T> cell(ToDoubleFunction<T> share) {
        Div done = new Div();
        done.addClassName("done");
        Div bar = new Div(done);
        bar.addClassName("goal-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        return new CellComponent<>(
                bar,
                row -> done.getStyle()
                        .set(
                                "width",
                                String.format(Locale.ROOT, "%.1f%%", 100 * Math.min(1, share.applyAsDouble(row)))));
    }
}
