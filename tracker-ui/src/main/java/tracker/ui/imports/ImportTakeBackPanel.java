package tracker.ui.imports;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Set;
import java.util.function.Consumer;
import tracker.domain.imports.EditedActivity;
import tracker.domain.imports.ImportCommand;
import tracker.domain.imports.ImportCommand.TakeBackImport;
import tracker.domain.imports.ImportQuery.EditedActivityList;
import tracker.domain.imports.ImportQuery.ListEditedActivities;
import tracker.domain.imports.ImportSummary;
import tracker.domain.imports.RowOutcome;
import tracker.domain.shared.Queries;
import tracker.ui.shared.FigureFormat;

/** Undoes a whole import after showing what will be withdrawn and what stays. */
final class ImportTakeBackPanel extends Div {

    private final transient ImportSummary told;
    private final transient Queries queries;
    private final transient Consumer<ImportCommand> send;

    ImportTakeBackPanel(ImportSummary told, Queries queries, Consumer<ImportCommand> send) {
        this.told = told;
        this.queries = queries;
        this.send = send;
        offer();
    }

    private void offer() {
        removeAll();
        add(ImportButtonFactory.quiet("Undo the whole import", this::ask));
    }

    private void ask() {
        removeAll();
        EditedActivityList edited = queries.ask(new ListEditedActivities(told.id(), told.trust()));
        int goes = told.count(RowOutcome.STORED) - edited.all();
        Paragraph what = new Paragraph(FigureFormat.count(goes, "activity", "activities")
                + " will be withdrawn and no longer counted. You can restore them later.");
        what.getElement().setAttribute("role", "status");
        add(what);
        if (edited.all() > 0) {
            add(new Paragraph(FigureFormat.count(edited.all(), "activity was", "activities were")
                    + " changed by someone since and will not be undone:"));
            UnorderedList list = new UnorderedList();
            edited.edited().forEach(each -> list.add(item(each)));
            add(list);
        }
        NativeButton yes = ImportButtonFactory.primary(
                "Yes, undo the import", () -> send.accept(new TakeBackImport(told.id(), told.trust(), Set.of())));
        yes.setEnabled(goes > 0);
        Div buttons = new Div(yes, ImportButtonFactory.quiet("No, keep it", this::offer));
        buttons.addClassName("buttons");
        add(buttons);
        yes.focus();
    }

    private static ListItem item(EditedActivity each) {
        return new ListItem("Row " + each.row() + ", " + each.title());
    }
}
