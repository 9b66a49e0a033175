package tracker.ui.imports;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tracker.domain.imports.ImportColumn;
import tracker.domain.imports.ImportCommand;
import tracker.domain.imports.ImportCommand.TryImport;
import tracker.domain.imports.ImportSummary;
import tracker.ui.shared.FigureFormat;
import tracker.ui.shared.SelectField;

/** Matches each column of the file; guessed from its heading and changeable by the user. */
final class ColumnMappingForm extends Div {

    private final List<SelectField> picks = new ArrayList<>();

    ColumnMappingForm(ImportSummary now, Consumer<ImportCommand> send) {
        addClassName("import-columns");
        long known = now.columns().stream().filter(column -> column != null).count();
        add(new Paragraph(FigureFormat.count(known) + " of "
                + FigureFormat.count(now.headings().size(), "column is", "columns are")
                + " recognised by heading. You need the activity type, the day, and a place or a school."));
        for (int i = 0; i < now.headings().size(); i++) {
            add(field(i, now.headings().get(i), now.columns().get(i)));
        }
        add(ImportButtonFactory.primary(
                now.rows() == 0 ? "Check the file" : "Check again",
                () -> send.accept(new TryImport(now.id(), now.trust(), chosen()))));
    }

    private Div field(int place, String heading, @Nullable ImportColumn guessed) {
        SelectField pick = new SelectField(guessed == null ? "" : guessed.name()).option("", "Do not import");
        for (ImportColumn column : ImportColumn.values()) {
            pick.option(column.name(), column.heading());
        }
        pick.setId("column-" + place);
        NativeLabel label = new NativeLabel(heading.isEmpty() ? "Column " + (place + 1) : heading);
        label.setFor(pick);
        picks.add(pick);
        Div field = new Div(label, pick);
        field.addClassName("field");
        return field;
    }

    private List<@Nullable ImportColumn> chosen() {
        List<@Nullable ImportColumn> chosen = new ArrayList<>();
        picks.forEach(pick -> chosen.add(pick.getValue().isEmpty() ? null : ImportColumn.valueOf(pick.getValue())));
        return chosen;
    }
}
