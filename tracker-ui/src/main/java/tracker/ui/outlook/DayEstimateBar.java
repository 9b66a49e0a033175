package tracker.ui.outlook;

import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import tracker.domain.outlook.FigureEstimate;
import tracker.ui.shared.LiveTable.CellComponent;
import tracker.ui.shared.MarkupElement;
import tracker.ui.shared.UpdatableComponent;

/** Graphic of a day: reported (solid), still expected (hatched) and the 80% range (line). */
final class DayEstimateBar extends Div implements UpdatableComponent<DayEstimateBar.DayEstimateRow> {

    private static final int WIDTH = 200;
    private static final int HEIGHT = 22;
    private static final int MIDDLE = HEIGHT / 2;

    /**
     * A line of the table.
     *
     * @param name the day, or the days before the week
     * @param begun whether it is today or in the past
     * @param most largest upper end of any line, at least 1
     */
    record DayEstimateRow(String name, boolean begun, FigureEstimate estimate, long most) {}

    private DayEstimateBar() {
        addClassName("day-estimate");
        getElement().setAttribute("aria-hidden", "true");
    }

    static CellComponent<DayEstimateRow> cell() {
        DayEstimateBar bar = new DayEstimateBar();
        return new CellComponent<>(bar, bar);
    }

    @Override
    public void show(DayEstimateRow day) {
        removeAll();
        FigureEstimate estimate = day.estimate();
        double reported = at(estimate.reported(), day.most());
        add(new MarkupElement("svg")
                .with("viewBox", "0 0 " + WIDTH + " " + HEIGHT)
                .with("preserveAspectRatio", "none")
                .with("focusable", "false")
                .withChildren(
                        box("to-come", reported, at(estimate.best(), day.most()) - reported),
                        box("reported", 0, reported),
                        new MarkupElement("line")
                                .withClass("range")
                                .with("x1", text(at(estimate.low(), day.most())))
                                .with("x2", text(at(estimate.high(), day.most())))
                                .with("y1", MIDDLE)
                                .with("y2", MIDDLE)));
    }

    private static MarkupElement box(String look, double from, double width) {
        return new MarkupElement("rect")
                .withClass(look)
                .with("x", text(from))
                .with("y", 0)
                .with("width", text(Math.max(0, width)))
                .with("height", HEIGHT);
    }

    private static double at(long figure, long most) {
        return (double) WIDTH * figure / most;
    }

    private static String text(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }
}
