package tracker.ui.chart;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tracker.ui.shared.FigureFormat;
import tracker.ui.shared.MarkupElement;
import tracker.ui.shared.SharedRenderer;
import tracker.ui.shared.UpdatableComponent;

/** Line chart that starts at zero. Hidden from screen readers, because a table has the same figures. */
public final class LineChart extends Div implements UpdatableComponent<LineChart.LineSeries> {

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 300;
    private static final double TOP = 0.06;

    public LineChart() {
        addClassName("chart-line");
        getElement().setAttribute("aria-hidden", "true");
        SharedRenderer.piece(this, "line");
    }

    /**
     * @param values so far, in order
     * @param places number of values at the end of the week
     * @param from label of the first place
     * @param to label of the last place
     */
    public record LineSeries(List<Long> values, int places, String from, String to) {}

    @Override
    public void show(LineSeries course) {
        removeAll();
        List<Long> values = course.values();
        long most = Math.max(1, values.stream().mapToLong(Long::longValue).max().orElse(1));
        String path = IntStream.range(0, values.size())
                .mapToObj(at -> x(at, course.places()) + "," + y(values.get(at), most))
                .collect(Collectors.joining(" "));
        int last = x(values.size() - 1, course.places());
        MarkupElement picture = new MarkupElement("svg")
                .with("viewBox", "0 0 " + WIDTH + " " + HEIGHT)
                .with("preserveAspectRatio", "none")
                .with("focusable", "false")
                .withChildren(
                        new MarkupElement("polygon")
                                .withClass("below")
                                .with("points", "0," + HEIGHT + " " + path + " " + last + "," + HEIGHT),
                        new MarkupElement("polyline").withClass("line").with("points", path));
        Div plot = new Div(picture);
        plot.addClassName("plot");
        if (!values.isEmpty()) {
            plot.add(label(values.getLast(), most, last));
        }
        Div names = new Div(new Span(course.from()), new Span(course.to()));
        names.addClassName("names");
        add(plot, names);
    }

    private static int x(int at, int points) {
        return points < 2 ? WIDTH : at * WIDTH / (points - 1);
    }

    private static long y(long value, long most) {
        return Math.round(HEIGHT - (1 - TOP) * HEIGHT * value / most);
    }

    /** Label to the left of the end of the line, so that it stays inside the chart. */
    private static Span label(long value, long most, int x) {
        Span label = new Span(FigureFormat.count(value));
        label.addClassName("label");
        label.getStyle()
                .set("right", String.format(Locale.ROOT, "%.1f%%", 100.0 * (WIDTH - x) / WIDTH))
                .set("bottom", String.format(Locale.ROOT, "%.1f%%", (1 - TOP) * 100.0 * value / most));
        return label;
    }
}
