package tracker.app.spreadsheet;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet of a workbook, which is closed with them. */
final class WorkbookRowSource implements SpreadsheetReader.RowSource {

    private final WorkbookFile workbook;
    private final WorkbookFile.SheetRows rows;

    WorkbookRowSource(WorkbookFile workbook, String sheet) throws IOException {
        this.workbook = workbook;
        this.rows = workbook.rows(sheet);
    }

    @Override
    public @Nullable SpreadsheetRow next() throws IOException {
        return rows.next();
    }

    @Override
    public void close() throws IOException {
        rows.close();
        workbook.close();
    }
}
