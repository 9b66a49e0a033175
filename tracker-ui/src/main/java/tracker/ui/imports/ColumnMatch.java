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
import tracker.ui.shared.Figures;
import tracker.ui.shared.Pick;

/** What each column of the file says; guessed from its heading, and for the person to change. */
final class ColumnMatch extends Div {

    private final List<Pick> picks = new ArrayList<>();

    ColumnMatch(ImportSummary now, Consumer<ImportCommand> send) {
        addClassName("import-columns");
        long known = now.columns().stream().filter(column -> column != null).count();
        add(new Paragraph(Figures.count(known) + " of "
                + Figures.count(now.headings().size(), "column is", "columns are")
                + " known by its heading. Needed are the kind, the day, and a place or a school."));
        for (int i = 0; i < now.headings().size(); i++) {
            add(field(i, now.headings().get(i), now.columns().get(i)));
        }
        add(Buttons.primary(
                now.rows() == 0 ? "Try it" : "Try it again",
                () -> send.accept(new TryImport(now.id(), now.trust(), chosen()))));
    }

    private Div field(int place, String heading, @Nullable ImportColumn guessed) {
        Pick pick = new Pick(guessed == null ? "" : guessed.name()).option("", "Leave it out");
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
