package tracker.app.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tracker.app.spreadsheet.SpreadsheetRow;
import tracker.domain.imports.ImportColumn;
import tracker.domain.imports.ImportedRow.CellNote;
import tracker.domain.shared.RuleBroken;

/** Reads the cells of one row; an unreadable value is noted with its cell and returned as null. */
final class ImportCellReader {

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}(\\.0+)?");
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}([, ][0-9]{3})+");

    private final SpreadsheetRow row;
    private final ImportColumnMapping columns;
    private final List<CellNote> wrong = new ArrayList<>();
    private final List<CellNote> doubts = new ArrayList<>();

    ImportCellReader(SpreadsheetRow row, ImportColumnMapping columns) {
        this.row = row;
        this.columns = columns;
        row.faults().forEach((place, sentence) -> {
            ImportColumn column =
                    place < columns.meant().size() ? columns.meant().get(place) : null;
            if (column != null) {
                wrong(column, sentence);
            }
        });
    }

    int number() {
        return row.number();
    }

    String text(ImportColumn column) {
        return columns.text(row, column);
    }

    /** A value that its constructor refuses is noted; null also if the cell is empty. */
    <T> @Nullable T value(ImportColumn column, Function<String, T> constructor) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return constructor.apply(text);
        } catch (RuleBroken refused) {
            wrong(column, refused.sentence());
            return null;
        }
    }

    @Nullable
    Integer count(ImportColumn column) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        String plain = GROUPED.matcher(text).matches() ? text.replaceAll("[, ]", "") : text;
        if (!WHOLE.matcher(plain).matches()) {
            wrong(column, quoted(text) + " is not a whole number. Enter a number, for example 120, or leave it empty.");
            return null;
        }
        return (int) Double.parseDouble(plain);
    }

    void wrong(@Nullable ImportColumn column, String sentence) {
        wrong.add(note(column, sentence));
    }

    void doubt(@Nullable ImportColumn column, String sentence) {
        doubts.add(note(column, sentence));
    }

    private CellNote note(@Nullable ImportColumn column, String sentence) {
        return new CellNote(column == null ? "" : columns.heading(column), sentence);
    }

    List<CellNote> wrong() {
        return wrong;
    }

    List<CellNote> doubts() {
        return doubts;
    }

    /** The text, shortened for a sentence. */
    static String quoted(String text) {
        return "“" + (text.length() > 40 ? text.substring(0, 40) + "…" : text) + "”";
    }
}
