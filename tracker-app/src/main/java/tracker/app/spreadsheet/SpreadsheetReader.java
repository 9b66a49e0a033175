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
 * Reads a spreadsheet row by row. Blank rows are skipped; the first other row has the headings.
 *
 * <p>Any step may find the file unreadable and throw {@link FileRefusedException}.
 */
public final class SpreadsheetReader implements Iterator<SpreadsheetRow>, Closeable {

    private final String name;
    private final RowSource rows;
    private final List<String> headings;
    private @Nullable SpreadsheetRow next;
    private int read;

    private SpreadsheetReader(String name, RowSource rows) {
        this.name = name;
        this.rows = rows;
        SpreadsheetRow first = notBlank();
        if (first == null) {
            throw refused(name, "there is nothing in it");
        }
        headings = withoutEmptyEnd(first.cells());
        next = notBlank();
    }

    /** The source of rows. */
    interface RowSource extends Closeable {

        /** Null at the end. */
        @Nullable
        SpreadsheetRow next() throws IOException;
    }

    /**
     * Opens a spreadsheet; its type is detected from its content, not its name.
     *
     * @param name for messages
     * @throws FileRefusedException if it is not a spreadsheet, or too large
     */
    public static SpreadsheetReader open(Path file, String name) {
        try {
            if (Files.size(file) > SpreadsheetLimits.MOST_BYTES) {
                throw refused(name, "it is larger than " + SpreadsheetLimits.MOST_MEGABYTES + " MB; split it");
            }
            RowSource rows = SpreadsheetKind.of(file, name) == SpreadsheetKind.WORKBOOK
                    ? WorkbookRowSource.open(file, name)
                    : TextRowSource.open(file, name);
            try {
                return new SpreadsheetReader(name, rows);
            } catch (RuntimeException unreadable) {
                rows.close();
                throw unreadable;
            }
        } catch (IOException unreadable) {
            throw refused(name, "it cannot be read: " + unreadable.getMessage());
        }
    }

    static FileRefusedException refused(String name, String why) {
        return new FileRefusedException(name, List.of(why));
    }

    /** As the file has them. */
    public List<String> headings() {
        return headings;
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
        next = notBlank();
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
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isEmpty()) {
            end--;
        }
        if (end > SpreadsheetLimits.MOST_COLUMNS) {
            throw refused(name, tooManyColumns());
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
