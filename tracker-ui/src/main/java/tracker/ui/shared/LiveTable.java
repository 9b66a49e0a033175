package tracker.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * An HTML table with a caption and scoped headings. Rows stay in place while their figures change. The style sheet stacks the table
 * on narrow pages. The ARIA roles are explicit, because some browsers drop them from a restyled table.
 *
 * @param <T> one row
 */
public final class LiveTable<T> extends Div implements UpdatableComponent<List<? extends T>> {

    private final NativeTableRow headings = new NativeTableRow();
    private final List<LiveColumn<T>> columns = new ArrayList<>();
    private final KeyedComponentList<T, LiveRow<T>> rows;

    /** @param key identifies a row */
    public LiveTable(String caption, Function<T, ?> key) {
        NativeTable table = new NativeTable();
        table.setCaptionText(caption);
        NativeTableHeader head = new NativeTableHeader();
        NativeTableBody body = new NativeTableBody();
        head.add(headings);
        table.add(head, body);
        add(table);
        addClassName("table");
        role(table, "table");
        role(head, "rowgroup");
        role(headings, "row");
        role(body, "rowgroup");
        rows = new KeyedComponentList<>(body, key, first -> new LiveRow<>(columns, first));
    }

    /** The column that names the row. */
    public LiveTable<T> named(String heading, Function<T, String> text) {
        return column(heading, "name", first -> CellComponent.text(text));
    }

    /** The column that names the row, with a component that is created once for the row. */
    public LiveTable<T> namedBy(String heading, Function<T, CellComponent<T>> part) {
        return column(heading, "name", part);
    }

    /** A text column, with a component that shows the current row. */
    public LiveTable<T> words(String heading, Function<T, CellComponent<T>> part) {
        return column(heading, "words", part);
    }

    /** A column of figures. */
    public LiveTable<T> figures(String heading, Function<T, String> text) {
        return column(heading, "number", first -> CellComponent.text(text));
    }

    /** A column with a graphic of the figures. It is hidden from screen readers. */
    public LiveTable<T> picture(String heading, Function<T, CellComponent<T>> part) {
        return column(heading, "picture", part);
    }

    private LiveTable<T> column(String heading, String look, Function<T, CellComponent<T>> part) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(heading);
        cell.getElement().setAttribute("scope", "col");
        cell.addClassName(look);
        role(cell, "columnheader");
        headings.add(cell);
        columns.add(new LiveColumn<>(heading, look, part));
        return this;
    }

    @Override
    public void show(List<? extends T> now) {
        rows.show(now);
    }

    private static void role(Component component, String role) {
        component.getElement().setAttribute("role", role);
    }

    /** The component of a cell, and how it receives its row. */
    public record CellComponent<T>(Component component, UpdatableComponent<T> updatable) {

        static <T> CellComponent<T> text(Function<T, String> text) {
            FigureText figure = new FigureText();
            return new CellComponent<>(figure, row -> figure.show(text.apply(row)));
        }
    }

    private record LiveColumn<T>(String heading, String look, Function<T, CellComponent<T>> part) {

        boolean names() {
            return "name".equals(look);
        }
    }

    private static final class LiveRow<T> extends NativeTableRow implements UpdatableComponent<T> {

        private final List<UpdatableComponent<T>> cells = new ArrayList<>();

        LiveRow(List<LiveColumn<T>> columns, T first) {
            role(this, "row");
            columns.forEach(column -> {
                CellComponent<T> part = column.part().apply(first);
                cells.add(part.updatable());
                add(column.names() ? heading(part) : cell(column, part));
            });
        }

        private static Component heading(CellComponent<?> part) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(part.component());
            cell.getElement().setAttribute("scope", "row");
            role(cell, "rowheader");
            return cell;
        }

        private static Component cell(LiveColumn<?> column, CellComponent<?> part) {
            Span label = new Span(column.heading());
            label.addClassName("label");
            label.getElement().setAttribute("aria-hidden", "true");
            NativeTableCell cell = new NativeTableCell(label, part.component());
            cell.addClassName(column.look());
            role(cell, "cell");
            return cell;
        }

        @Override
        public void show(T now) {
            cells.forEach(cell -> cell.show(now));
        }
    }
}
