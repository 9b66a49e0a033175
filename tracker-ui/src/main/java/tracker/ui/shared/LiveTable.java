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
 * A real table with a caption and scoped headings, whose rows stay while their figures move. On a narrow page it is stacked by
 * the style sheet; the roles are written out because some browsers drop them from a table that is laid out otherwise.
 *
 * @param <T> one row
 */
public final class LiveTable<T> extends Div implements Shown<List<? extends T>> {

    private final NativeTableRow headings = new NativeTableRow();
    private final List<Column<T>> columns = new ArrayList<>();
    private final Kept<T, Row<T>> rows;

    /** @param key tells the rows apart */
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
        rows = new Kept<>(body, key, first -> new Row<>(columns, first));
    }

    /** The column that names the row. */
    public LiveTable<T> named(String heading, Function<T, String> text) {
        return column(heading, "name", first -> Part.text(text));
    }

    /** The column that names the row, by a part that is made for the row as it is first known. */
    public LiveTable<T> namedBy(String heading, Function<T, Part<T>> part) {
        return column(heading, "name", part);
    }

    /** A column of words, by a part that shows the row as it is now. */
    public LiveTable<T> words(String heading, Function<T, Part<T>> part) {
        return column(heading, "words", part);
    }

    /** A column of figures. */
    public LiveTable<T> figures(String heading, Function<T, String> text) {
        return column(heading, "number", first -> Part.text(text));
    }

    /** A column that is a picture of the figures beside it, and hidden from those who cannot see it. */
    public LiveTable<T> picture(String heading, Function<T, Part<T>> part) {
        return column(heading, "picture", part);
    }

    private LiveTable<T> column(String heading, String look, Function<T, Part<T>> part) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(heading);
        cell.getElement().setAttribute("scope", "col");
        cell.addClassName(look);
        role(cell, "columnheader");
        headings.add(cell);
        columns.add(new Column<>(heading, look, part));
        return this;
    }

    @Override
    public void show(List<? extends T> now) {
        rows.show(now);
    }

    private static void role(Component component, String role) {
        component.getElement().setAttribute("role", role);
    }

    /** What stands in a cell, and how it is told its row. */
    public record Part<T>(Component component, Shown<T> shown) {

        static <T> Part<T> text(Function<T, String> text) {
            Figure figure = new Figure();
            return new Part<>(figure, row -> figure.show(text.apply(row)));
        }
    }

    private record Column<T>(String heading, String look, Function<T, Part<T>> part) {

        boolean names() {
            return "name".equals(look);
        }
    }

    private static final class Row<T> extends NativeTableRow implements Shown<T> {

        private final List<Shown<T>> cells = new ArrayList<>();

        Row(List<Column<T>> columns, T first) {
            role(this, "row");
            columns.forEach(column -> {
                Part<T> part = column.part().apply(first);
                cells.add(part.shown());
                add(column.names() ? heading(part) : cell(column, part));
            });
        }

        private static Component heading(Part<?> part) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(part.component());
            cell.getElement().setAttribute("scope", "row");
            role(cell, "rowheader");
            return cell;
        }

        private static Component cell(Column<?> column, Part<?> part) {
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
