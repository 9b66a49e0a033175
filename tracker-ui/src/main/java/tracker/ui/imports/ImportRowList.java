package tracker.ui.imports;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import tracker.domain.imports.ImportQuery.ListImportedRows;
import tracker.domain.imports.ImportSummary;
import tracker.domain.imports.ImportedRow;
import tracker.domain.imports.ImportedRow.CellNote;
import tracker.domain.imports.RowOutcome;
import tracker.domain.shared.Queries;

/** Rows with notes about their cells, some at a time. */
final class ImportRowList extends Div {

    private static final int AT_ONCE = 50;

    private final transient ImportSummary told;
    private final transient Set<RowOutcome> only;
    private final transient Queries queries;
    private final UnorderedList list = new UnorderedList();
    private final NativeButton more = ImportButtonFactory.quiet("Show more rows", this::load);
    private int after;

    ImportRowList(ImportSummary told, Set<RowOutcome> only, Queries queries) {
        this.told = told;
        this.only = Set.copyOf(only);
        this.queries = queries;
        list.addClassName("import-rows");
        add(list, more);
        load();
    }

    private void load() {
        List<ImportedRow> rows = queries.ask(new ListImportedRows(told.id(), told.trust(), only, after, AT_ONCE));
        rows.forEach(row -> row.notes().forEach(note -> list.add(item(row.number(), note))));
        more.setVisible(rows.size() == AT_ONCE);
        if (!rows.isEmpty()) {
            after = rows.getLast().number();
        }
    }

    private static ListItem item(int number, CellNote note) {
        String place = note.heading().isEmpty() ? "Row " + number : "Row " + number + ", " + note.heading();
        return new ListItem(place + ": " + note.sentence());
    }
}
