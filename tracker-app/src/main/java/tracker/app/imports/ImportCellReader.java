package tracker.app.imports;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tracker.app.spreadsheet.SpreadsheetRow;
import tracker.domain.imports.ImportColumn;
import tracker.domain.imports.ImportedRow.CellNote;
import tracker.domain.shared.CountTextParser;
import tracker.domain.shared.CountTextParser.CountCertainty;
import tracker.domain.shared.CountTextParser.CountReading;
import tracker.domain.shared.RuleBroken;

/** Reads the cells of one row; an unreadable value is noted with its cell and returned as null. */
final class ImportCellReader {

    private final SpreadsheetRow row;
    private final ImportColumnMapping columns;
    private final List<CellNote> wrong = new ArrayList<>();
    private final List<CellNote> doubts = new ArrayList<>();
    private final Set<ImportColumn> faulty = EnumSet.noneOf(ImportColumn.class);
    private @Nullable String leftOut;
    private boolean asked;

    ImportCellReader(SpreadsheetRow row, ImportColumnMapping columns) {
        this.row = row;
        this.columns = columns;
        row.faults().forEach((place, sentence) -> {
            ImportColumn column =
                    place < columns.meant().size() ? columns.meant().get(place) : null;
            if (column != null) {
                wrong(column, sentence);
                faulty.add(column);
            }
        });
    }

    int number() {
        return row.number();
    }

    String text(ImportColumn column) {
        return columns.text(row, column);
    }

    /** The first texts of the row that are not empty, imported or not. */
    List<String> firstTexts(int most) {
        return row.cells().stream().filter(text -> !text.isEmpty()).limit(most).toList();
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

    /** A number as people write it; what cannot be read, or may mean something else, is noted with its cell. */
    CountReading reach(ImportColumn column) {
        CountReading reading = CountTextParser.read(text(column));
        if (reading.certainty() == CountCertainty.FAULT) {
            wrong(column, quoted(text(column)) + ": " + reading.sentence());
        } else if (reading.certainty() == CountCertainty.DOUBTFUL) {
            Integer figure = reading.figure();
            doubt(column, figure == null ? "not known" : "%,d".formatted(figure), reading.sentence());
        }
        return reading;
    }

    /** One number without a range. */
    @Nullable
    Integer count(ImportColumn column) {
        CountReading reading = reach(column);
        if (reading.middle()) {
            wrong(column, quoted(text(column)) + " is a range. Enter one number here.");
            return null;
        }
        return reading.figure();
    }

    /** A cell that shows an error is not blamed a second time for what the error's text is not. */
    void wrong(@Nullable ImportColumn column, String sentence) {
        if (column != null && faulty.contains(column)) {
            return;
        }
        wrong.add(note(column, sentence));
    }

    void doubt(@Nullable ImportColumn column, String sentence) {
        doubts.add(note(column, sentence));
    }

    /**
     * Notes a cell that may mean something else than it is taken for.
     *
     * @param becomes what it is taken for, in words
     */
    void doubt(ImportColumn column, String becomes, String why) {
        doubt(column, quoted(text(column)) + " becomes " + becomes + ". " + why);
    }

    /** As {@link #doubt}, of a row that is imported only if a person ticks it. */
    void askFirst(ImportColumn column, String becomes, String why) {
        doubt(column, becomes, why + " Tick the row if that is right.");
        asked = true;
    }

    /** Leaves the row out: it is no activity. */
    void leaveOut(String why) {
        leftOut = why;
    }

    /** Why the row is no activity; null if it may be one. */
    @Nullable
    String leftOut() {
        return leftOut;
    }

    /** Whether the row is imported without being ticked by a person. */
    boolean ticked() {
        return !asked;
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
