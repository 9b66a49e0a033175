package tracker.ui.imports;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import tracker.domain.imports.ImportCommand;
import tracker.domain.imports.ImportCommand.ChooseImportSource;
import tracker.domain.imports.ImportSummary;
import tracker.domain.imports.ImportSummary.ImportSource;
import tracker.ui.shared.SelectField;

/** Says which sheet is read and where its headings are, and lets a person choose another. */
final class ImportSourceForm extends Div {

    private static final int HEADING_ROWS = 30;
    private static final String FIND = "0";

    ImportSourceForm(ImportSummary now, Consumer<ImportCommand> send) {
        addClassName("import-columns");
        ImportSource source = now.source();
        int row = Math.max(1, source.headingRow());
        add(new Paragraph(
                source.sheet().isEmpty()
                        ? "The headings are in row " + row + "."
                        : "The sheet " + source.sheet() + " is read. Its headings are in row " + row
                                + ". Hidden sheets are not read."));
        SelectField headings = new SelectField(Integer.toString(row)).option(FIND, "Find the headings");
        IntStream.rangeClosed(1, HEADING_ROWS)
                .mapToObj(Integer::toString)
                .forEach(each -> headings.option(each, "Row " + each));
        SelectField sheets = new SelectField(source.sheet());
        List<String> names = new ArrayList<>(source.sheets());
        if (!names.contains(source.sheet())) {
            names.addFirst(source.sheet());
        }
        names.forEach(name -> sheets.option(name, name));
        if (names.size() > 1) {
            add(field("sheet", "Sheet", sheets));
        }
        NativeButton read = ImportButtonFactory.quiet(
                "Read it from there",
                () -> send.accept(new ChooseImportSource(
                        now.id(),
                        now.trust(),
                        sheets.getValue(),
                        sheets.getValue().equals(source.sheet()) ? Integer.parseInt(headings.getValue()) : 0)));
        add(field("heading-row", "Row with the headings", headings), read);
    }

    private static Div field(String id, String words, SelectField pick) {
        pick.setId(id);
        NativeLabel label = new NativeLabel(words);
        label.setFor(pick);
        Div field = new Div(label, pick);
        field.addClassName("field");
        return field;
    }
}
