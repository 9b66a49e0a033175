package tracker.ui.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import tracker.ui.shared.FigureFormat;
import tracker.ui.shared.FigureText;
import tracker.ui.shared.SharedRenderer;
import tracker.ui.shared.UpdatableComponent;

/** Column chart with a solid and a hatched part per column. Screen readers read it as a list. */
public final class ColumnChart extends OrderedList implements UpdatableComponent<List<ColumnChart.ChartColumn>> {

    private static final long TOO_LONG = 10_000;

    public ColumnChart(String label) {
        addClassName("chart-columns");
        getElement().setAttribute("aria-label", label);
    }

    /**
     * @param name link or text under the column
     * @param solid the lower part
     * @param hatched the upper part
     * @param description the column in words, read after its name
     */
    public record ChartColumn(String key, Component name, long solid, long hatched, String description) {

        long whole() {
            return solid + hatched;
        }
    }

    @Override
    public void show(List<ChartColumn> columns) {
        long most =
                Math.max(1, columns.stream().mapToLong(ChartColumn::whole).max().orElse(1));
        removeAll();
        columns.forEach(column -> add(item(column, most)));
    }

    private static ListItem item(ChartColumn column, long most) {
        FigureText figure = new FigureText();
        figure.show(brief(column.solid()));
        figure.addClassName("above");
        figure.getElement().setAttribute("aria-hidden", "true");
        Span told = new Span(" " + column.description());
        told.addClassName("visually-hidden");
        Span bar = new Span(part("hatched", column.hatched(), most), part("solid", column.solid(), most));
        bar.addClassName("column");
        bar.getElement().setAttribute("aria-hidden", "true");
        Span stack = new Span(figure, bar);
        stack.addClassName("stack");
        ListItem item = new ListItem(stack, column.name(), told);
        SharedRenderer.piece(item, "column " + column.key());
        return item;
    }

    private static Span part(String look, long count, long most) {
        Span part = new Span();
        part.addClassName(look);
        part.getStyle().set("height", String.format(Locale.ROOT, "%.1f%%", 100.0 * count / most));
        return part;
    }

    /** Short enough for a column on a phone: "9,412", then "12k". */
    private static String brief(long count) {
        return count < TOO_LONG ? FigureFormat.count(count) : FigureFormat.count(Math.round(count / 1_000.0)) + "k";
    }
}
