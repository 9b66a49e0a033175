package tracker.ui.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tracker.domain.imports.ImportCommand;
import tracker.domain.imports.ImportCommand.TickImportRows;
import tracker.domain.imports.ImportQuery.ListImportedRows;
import tracker.domain.imports.ImportSummary;
import tracker.domain.imports.ImportedRow;
import tracker.domain.imports.ImportedRow.CellNote;
import tracker.domain.imports.RowOutcome;
import tracker.domain.shared.Queries;

/** Rows with what each becomes and the notes about their cells, some at a time. */
final class ImportRowList extends Div {

    private static final int AT_ONCE = 50;

    private final transient ImportSummary told;
    private final transient Set<RowOutcome> only;
    private final transient Queries queries;
    private final transient @Nullable Consumer<ImportCommand> tick;
    private final UnorderedList list = new UnorderedList();
    private final NativeButton more = ImportButtonFactory.quiet("Show more rows", this::load);
    private int after;

    /** Rows to look at. */
    ImportRowList(ImportSummary told, Set<RowOutcome> only, Queries queries) {
        this(told, only, queries, null);
    }

    /**
     * Rows to look at, and to leave out.
     *
     * @param tick sends that a row is ticked or left out; null if that can no longer be chosen
     */
    ImportRowList(ImportSummary told, Set<RowOutcome> only, Queries queries, @Nullable Consumer<ImportCommand> tick) {
        this.told = told;
        this.only = Set.copyOf(only);
        this.queries = queries;
        this.tick = tick;
        list.addClassName("import-rows");
        add(list, more);
        load();
    }

    private void load() {
        List<ImportedRow> rows = queries.ask(new ListImportedRows(told.id(), told.trust(), only, after, AT_ONCE));
        rows.forEach(row -> list.add(item(row)));
        more.setVisible(rows.size() == AT_ONCE);
        if (!rows.isEmpty()) {
            after = rows.getLast().number();
        }
    }

    private ListItem item(ImportedRow row) {
        ListItem item = new ListItem();
        if (!row.becomes().isEmpty()) {
            Component heading =
                    tick == null ? new Paragraph("Row " + row.number() + ": " + row.becomes()) : box(row, tick);
            item.add(heading);
        }
        row.notes().forEach(note -> {
            Paragraph about = new Paragraph(place(row.number(), note) + ": " + note.sentence());
            about.addClassName("about");
            item.add(about);
        });
        return item;
    }

    private Div box(ImportedRow row, Consumer<ImportCommand> send) {
        String id = told.id() + "-row-" + row.number();
        Element box = new Element("input")
                .setAttribute("type", "checkbox")
                .setAttribute("id", id)
                .setProperty("checked", row.outcome() != RowOutcome.UNTICKED);
        box.addPropertyChangeListener(
                "checked",
                "change",
                change -> send.accept(new TickImportRows(
                        told.id(), told.trust(), Set.of(row.number()), box.getProperty("checked", false))));
        Div line = new Div();
        line.addClassName("import-tick");
        line.getElement()
                .appendChild(
                        box,
                        new Element("label")
                                .setAttribute("for", id)
                                .setText("Row " + row.number() + ": " + row.becomes()));
        return line;
    }

    private String place(int number, CellNote note) {
        String sheet =
                told.source().sheet().isEmpty() ? "" : "Sheet " + told.source().sheet() + ", row ";
        String row = sheet.isEmpty() ? "Row " + number : sheet + number;
        return note.heading().isEmpty() ? row : row + ", " + note.heading();
    }
}
