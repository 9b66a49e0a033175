package tracker.ui.comparison;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tracker.domain.comparison.CampaignComparison;
import tracker.domain.comparison.HourlySeries;
import tracker.ui.shared.FigureFormat;
import tracker.ui.shared.MarkupElement;
import tracker.ui.shared.SharedRenderer;
import tracker.ui.shared.UpdatableComponent;

/** Line chart of both years, solid and dashed. Hidden from screen readers, because the table has the same figures. */
final class YearComparisonChart extends Div implements UpdatableComponent<CampaignComparison> {

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 300;
    private static final double TOP = 0.06;

    YearComparisonChart() {
        addClassName("two-lines");
        getElement().setAttribute("aria-hidden", "true");
        SharedRenderer.piece(this, "lines");
    }

    @Override
    public void show(CampaignComparison now) {
        removeAll();
        HourlySeries curve = now.curve();
        int hours = Math.max(curve.now().size(), curve.then().size());
        long most = Stream.concat(curve.now().stream(), curve.then().stream())
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        Span top = new Span(FigureFormat.count(Math.max(1, most)));
        top.addClassName("top");
        Div plot = new Div(top, picture(curve, hours, Math.max(1, most)));
        plot.addClassName("plot");
        add(legend(now), plot, days(curve, hours));
    }

    private static MarkupElement picture(HourlySeries curve, int hours, long most) {
        MarkupElement picture = new MarkupElement("svg")
                .with("viewBox", "0 0 " + WIDTH + " " + HEIGHT)
                .with("preserveAspectRatio", "none")
                .with("focusable", "false");
        for (int hour = HourlySeries.HOURS; hour < hours; hour += HourlySeries.HOURS) {
            int x = x(hour, hours);
            picture.withChildren(new MarkupElement("line")
                    .withClass("night")
                    .with("x1", x)
                    .with("x2", x)
                    .with("y1", 0)
                    .with("y2", HEIGHT));
        }
        return picture.withChildren(line("then", curve.then(), hours, most), line("now", curve.now(), hours, most));
    }

    private static MarkupElement line(String look, List<Long> values, int hours, long most) {
        return new MarkupElement("polyline")
                .withClass(look)
                .with(
                        "points",
                        IntStream.range(0, values.size())
                                .filter(hour -> hour == 0 || hour == values.size() - 1 || turns(values, hour))
                                .mapToObj(hour -> x(hour, hours) + "," + y(values.get(hour), most))
                                .collect(Collectors.joining(" ")));
    }

    /** Skips points in the middle of a flat line. */
    private static boolean turns(List<Long> values, int hour) {
        long here = values.get(hour);
        return values.get(hour - 1) != here || values.get(hour + 1) != here;
    }

    private static int x(int hour, int hours) {
        return hours < 2 ? 0 : hour * WIDTH / (hours - 1);
    }

    private static long y(long value, long most) {
        return Math.round(HEIGHT - (1 - TOP) * HEIGHT * value / most);
    }

    private static Div legend(CampaignComparison now) {
        Div legend = new Div(key("now", now.campaign().id().toString()));
        if (now.earlier() != null && now.comparable()) {
            legend.add(key("then", now.earlier().campaign().id().toString()));
        }
        legend.addClassName("legend");
        return legend;
    }

    private static Span key(String look, String words) {
        Span key = new Span(words);
        key.addClassName(look);
        return key;
    }

    private static Div days(HourlySeries curve, int hours) {
        Div days = new Div();
        days.addClassName("days");
        for (int hour = 0; hour < hours; hour += HourlySeries.HOURS) {
            int day = curve.day(hour);
            days.add(new Span(day >= 1 ? Integer.toString(day) : ""));
        }
        return days;
    }
}
