package tracker.app.spreadsheet;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import tracker.app.datafiles.FileRefusedException;

/**
 * Reads a spreadsheet row by row. Blank rows and repeated headings are skipped, and so is what stands above the
 * headings.
 *
 * <p>Any step may find the file unreadable and throw {@link FileRefusedException}.
 */
public final class SpreadsheetReader implements Iterator<SpreadsheetRow>, Closeable {

    private final String name;
    private final RowSource rows;
    private final SheetSelection selection;
    private final List<String> headings;
    private @Nullable SpreadsheetRow next;
    private int read;

    private SpreadsheetReader(String name, RowSource rows, SheetSelection selection) {
        this.name = name;
        this.rows = rows;
        this.selection = selection;
        SpreadsheetRow first = notBlank();
        while (first != null && first.number() < selection.headingRow()) {
            first = notBlank();
        }
        if (first == null) {
            throw refused(name, "there is nothing in it");
        }
        headings = withoutEmptyEnd(first.cells());
        next = content();
    }

    /** The source of rows. */
    interface RowSource extends Closeable {

        /** Null at the end. */
        @Nullable
        SpreadsheetRow next() throws IOException;
    }

    /**
     * Opens a spreadsheet; its type is detected from its content, not its name. The headings are its first row.
     *
     * @param name for messages
     * @throws FileRefusedException if it is not a spreadsheet, or too large
     */
    public static SpreadsheetReader open(Path file, String name) {
        return open(file, name, cells -> 0, SheetSelection.AUTOMATIC);
    }

    /**
     * Opens a spreadsheet at its headings.
     *
     * @param known recognises headings, so that the sheet and the row with them are found
     * @param chosen the sheet and row that a person has chosen, or {@link SheetSelection#AUTOMATIC}
     * @throws FileRefusedException if it is not a spreadsheet, or too large
     */
    public static SpreadsheetReader open(Path file, String name, HeadingRecogniser known, SheetSelection chosen) {
        try {
            if (Files.size(file) > SpreadsheetLimits.MOST_BYTES) {
                throw refused(name, "it is larger than " + SpreadsheetLimits.MOST_MEGABYTES + " MB; split it");
            }
            return SpreadsheetKind.of(file, name) == SpreadsheetKind.WORKBOOK
                    ? workbook(file, name, known, chosen)
                    : text(file, name, known, chosen);
        } catch (IOException unreadable) {
            throw refused(name, "it cannot be read: " + unreadable.getMessage());
        }
    }

    private static SpreadsheetReader text(Path file, String name, HeadingRecogniser known, SheetSelection chosen)
            throws IOException {
        TextFormat format = TextFormat.of(file, name, known);
        int heading = chosen.headingRow() > 0 ? chosen.headingRow() : format.headingRow();
        return opened(name, TextRowSource.open(file, name, format), new SheetSelection("", List.of(), heading));
    }

    private static SpreadsheetReader workbook(Path file, String name, HeadingRecogniser known, SheetSelection chosen)
            throws IOException {
        WorkbookFile workbook = WorkbookFile.open(file, name);
        try {
            SheetSelection selection = new SheetFinder(workbook, known).find(chosen);
            return opened(name, new WorkbookRowSource(workbook, selection.sheet()), selection);
        } catch (IOException | RuntimeException unreadable) {
            workbook.close();
            throw unreadable;
        }
    }

    private static SpreadsheetReader opened(String name, RowSource rows, SheetSelection selection) throws IOException {
        try {
            return new SpreadsheetReader(name, rows, selection);
        } catch (RuntimeException unreadable) {
            rows.close();
            throw unreadable;
        }
    }

    static FileRefusedException refused(String name, String why) {
        return new FileRefusedException(name, List.of(why));
    }

    /** As the file has them. */
    public List<String> headings() {
        return headings;
    }

    /** Where they were found. */
    public SheetSelection selection() {
        return selection;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public SpreadsheetRow next() {
        SpreadsheetRow row = next;
        if (row == null) {
            throw new NoSuchElementException();
        }
        if (++read > SpreadsheetLimits.MOST_ROWS) {
            throw refused(name, "it has more than %,d rows; split it".formatted(SpreadsheetLimits.MOST_ROWS));
        }
        next = content();
        return row;
    }

    /** Long tables repeat their headings on each printed page. */
    private @Nullable SpreadsheetRow content() {
        SpreadsheetRow row = notBlank();
        while (row != null && headings.size() > 1 && withoutEnd(row.cells()).equals(headings)) {
            row = notBlank();
        }
        return row;
    }

    private @Nullable SpreadsheetRow notBlank() {
        try {
            SpreadsheetRow row = rows.next();
            while (row != null && row.blank()) {
                row = rows.next();
            }
            return row;
        } catch (IOException unreadable) {
            throw refused(name, "it cannot be read: " + unreadable.getMessage());
        }
    }

    private List<String> withoutEmptyEnd(List<String> cells) {
        List<String> filled = withoutEnd(cells);
        if (filled.size() > SpreadsheetLimits.MOST_COLUMNS) {
            throw refused(name, tooManyColumns());
        }
        return filled.stream().map(heading -> heading.replace('\n', ' ')).toList();
    }

    private static List<String> withoutEnd(List<String> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isEmpty()) {
            end--;
        }
        return List.copyOf(cells.subList(0, end));
    }

    static String tooManyColumns() {
        return "it has more than " + SpreadsheetLimits.MOST_COLUMNS + " columns; keep only those you need";
    }

    @Override
    public void close() {
        try {
            rows.close();
        } catch (IOException gone) {
            // nothing was written, so a failed close does no harm
        }
    }
}
