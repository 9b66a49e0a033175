package tracker.app.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import tracker.app.reference.FileRefused;

/**
 * A table, read from its file row by row. Blank rows are left out; the first one that is not blank has the headings.
 *
 * <p>Any step may find that the file cannot be read on, and then throws {@link FileRefused}.
 */
public final class Table implements Iterator<TableRow>, Closeable {

    private final String name;
    private final Rows rows;
    private final List<String> headings;
    private @Nullable TableRow next;
    private int read;

    private Table(String name, Rows rows) {
        this.name = name;
        this.rows = rows;
        TableRow first = notBlank();
        if (first == null) {
            throw refused(name, "there is nothing in it");
        }
        headings = withoutEmptyEnd(first.cells());
        next = notBlank();
    }

    /** Where rows come from. */
    interface Rows extends Closeable {

        /** Null at the end. */
        @Nullable
        TableRow next() throws IOException;
    }

    /**
     * Opens it; what kind of file it is is told by what is in it, not by its name.
     *
     * @param name for people
     * @throws FileRefused when it is no table, or too large a one
     */
    public static Table open(Path file, String name) {
        try {
            if (Files.size(file) > TableLimits.MOST_BYTES) {
                throw refused(name, "it is larger than " + TableLimits.MOST_MEGABYTES + " MB; split it");
            }
            Rows rows = FileKind.of(file, name) == FileKind.WORKBOOK
                    ? WorkbookRows.open(file, name)
                    : TextRows.open(file, name);
            try {
                return new Table(name, rows);
            } catch (RuntimeException unreadable) {
                rows.close();
                throw unreadable;
            }
        } catch (IOException unreadable) {
            throw refused(name, "it cannot be read: " + unreadable.getMessage());
        }
    }

    static FileRefused refused(String name, String why) {
        return new FileRefused(name, List.of(why));
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
    public TableRow next() {
        TableRow row = next;
        if (row == null) {
            throw new NoSuchElementException();
        }
        if (++read > TableLimits.MOST_ROWS) {
            throw refused(name, "it has more than %,d rows; split it".formatted(TableLimits.MOST_ROWS));
        }
        next = notBlank();
        return row;
    }

    private @Nullable TableRow notBlank() {
        try {
            TableRow row = rows.next();
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
        if (end > TableLimits.MOST_COLUMNS) {
            throw refused(name, tooManyColumns());
        }
        return List.copyOf(cells.subList(0, end));
    }

    static String tooManyColumns() {
        return "it has more than " + TableLimits.MOST_COLUMNS + " columns; keep those that say something";
    }

    @Override
    public void close() {
        try {
            rows.close();
        } catch (IOException gone) {
            // it was only read
        }
    }
}
