package tracker.app.spreadsheet;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import tracker.app.datafiles.FileRefusedException;

/** An opened workbook with its sheets. */
final class WorkbookFile implements Closeable {

    private final String name;
    private final ReadableWorkbook workbook;
    private final @Nullable Path copy;

    private WorkbookFile(String name, ReadableWorkbook workbook, @Nullable Path copy) {
        this.name = name;
        this.workbook = workbook;
        this.copy = copy;
    }

    static WorkbookFile open(Path file, String name) throws IOException {
        WorkbookGuard.WorkbookTraits traits = WorkbookGuard.check(file, name);
        Path copy = traits.strict() ? StrictWorkbookConverter.convert(file, name) : null;
        try {
            return new WorkbookFile(
                    name,
                    new ReadableWorkbook(
                            (copy == null ? file : copy).toFile(), new ReadingOptions(traits.styled(), true)),
                    copy);
        } catch (IOException | RuntimeException unreadable) {
            delete(copy);
            throw unreadable instanceof FileRefusedException refused ? refused : damaged(name);
        }
    }

    private static FileRefusedException damaged(String name) {
        return SpreadsheetReader.refused(name, "it is damaged; open it in Excel and save it again");
    }

    String name() {
        return name;
    }

    /** The names, in order; a sheet without rows, as a chart has, is among them. */
    List<String> visibleSheets() {
        return workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .map(Sheet::getName)
                .toList();
    }

    SheetRows rows(String sheet) throws IOException {
        Sheet found = workbook.findSheet(sheet)
                .orElseThrow(() -> SpreadsheetReader.refused(name, "it has no sheet named " + sheet));
        try {
            return new SheetRows(found.openStream());
        } catch (ExcelReaderException noRows) {
            throw damaged(name);
        }
    }

    /** The rows of one sheet. */
    final class SheetRows implements Closeable {

        private final Stream<Row> stream;
        private final Iterator<Row> rows;

        SheetRows(Stream<Row> stream) {
            this.stream = stream;
            this.rows = stream.iterator();
        }

        @Nullable
        SpreadsheetRow next() {
            try {
                return rows.hasNext() ? WorkbookCellReader.row(rows.next()) : null;
            } catch (RuntimeException unreadable) {
                throw damaged(name);
            }
        }

        @Override
        public void close() {
            stream.close();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
        delete(copy);
    }

    private static void delete(@Nullable Path copy) throws IOException {
        if (copy != null) {
            Files.deleteIfExists(copy);
        }
    }
}
