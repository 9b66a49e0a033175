package tracker.ui.outlook;

import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import tracker.domain.outlook.DayEstimate;
import tracker.domain.outlook.FigureEstimate;
import tracker.ui.shared.LiveTable.Part;
import tracker.ui.shared.Shape;
import tracker.ui.shared.Shown;

/** A day as a picture: solid what is reported, hatched what is expected on top, and a line from the lower to the upper end of the range. */
final class DayBar extends Div implements Shown<DayBar.Day> {

    private static final int WIDTH = 200;
    private static final int HEIGHT = 22;
    private static final int MIDDLE = HEIGHT / 2;

    /** @param most of any day's upper end, 1 or more */
    record Day(DayEstimate estimate, long most) {}

    private DayBar() {
        addClassName("day-estimate");
        getElement().setAttribute("aria-hidden", "true");
    }

    static Part<Day> part() {
        DayBar bar = new DayBar();
        return new Part<>(bar, bar);
    }

    @Override
    public void show(Day day) {
        removeAll();
        FigureEstimate estimate = day.estimate().estimate();
        double reported = at(estimate.reported(), day.most());
        add(new Shape("svg")
                .with("viewBox", "0 0 " + WIDTH + " " + HEIGHT)
                .with("preserveAspectRatio", "none")
                .with("focusable", "false")
                .holding(
                        box("to-come", reported, at(estimate.best(), day.most()) - reported),
                        box("reported", 0, reported),
                        new Shape("line")
                                .named("range")
                                .with("x1", text(at(estimate.low(), day.most())))
                                .with("x2", text(at(estimate.high(), day.most())))
                                .with("y1", MIDDLE)
                                .with("y2", MIDDLE)));
    }

    private static Shape box(String look, double from, double width) {
        return new Shape("rect")
                .named(look)
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
