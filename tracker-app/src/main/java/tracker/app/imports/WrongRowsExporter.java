package tracker.app.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tracker.app.spreadsheet.SheetSelection;
import tracker.app.spreadsheet.SpreadsheetReader;
import tracker.app.spreadsheet.SpreadsheetRow;
import tracker.domain.imports.ImportSummary;
import tracker.domain.imports.ImportedRow;
import tracker.domain.imports.RowOutcome;
import tracker.domain.shared.SpreadsheetText;

/** Exports the rows that cannot be imported, with their problems in an added last column. */
@Component
class WrongRowsExporter {

    private static final int AT_ONCE = 100;
    private static final String WRONG = "What is wrong";

    private final ImportRowRepository rows;

    WrongRowsExporter(ImportRowRepository rows) {
        this.rows = rows;
    }

    void write(UploadedFile file, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, UTF_8);
        // without the byte order mark a spreadsheet reads the wrong characters
        text.write('\uFEFF');
        try (SpreadsheetReader table = SpreadsheetReader.open(
                        file.path(),
                        file.details().file(),
                        ImportColumnMapping::known,
                        new SheetSelection(
                                file.details().source().sheet(),
                                List.of(),
                                Math.max(1, file.details().source().headingRow())));
                CsvWriter csv = CsvWriter.builder().build(text)) {
            List<String> headings = table.headings();
            boolean mended = !headings.isEmpty() && headings.getLast().equals(WRONG);
            int width = mended ? headings.size() - 1 : headings.size();
            csv.writeRecord(line(headings, width, WRONG));
            Iterator<ImportedRow> wrong = new WrongRowIterator(rows, file.details());
            while (wrong.hasNext()) {
                ImportedRow next = wrong.next();
                SpreadsheetRow row = table.next();
                while (row.number() < next.number()) {
                    row = table.next();
                }
                csv.writeRecord(line(row.cells(), width, said(next)));
            }
        }
    }

    private static List<String> line(List<String> cells, int width, String last) {
        List<String> line = new ArrayList<>();
        for (int place = 0; place < width; place++) {
            line.add(SpreadsheetText.of(place < cells.size() ? cells.get(place) : ""));
        }
        line.add(SpreadsheetText.of(last));
        return line;
    }

    private static String said(ImportedRow row) {
        return row.notes().stream()
                .map(note -> note.heading().isEmpty() ? note.sentence() : note.heading() + ": " + note.sentence())
                .collect(Collectors.joining(" "));
    }

    /** In the order of the file, some at a time. */
    private static final class WrongRowIterator implements Iterator<ImportedRow> {

        private final ImportRowRepository rows;
        private final ImportSummary told;
        private Iterator<ImportedRow> some = List.<ImportedRow>of().iterator();
        private int after;

        WrongRowIterator(ImportRowRepository rows, ImportSummary told) {
            this.rows = rows;
            this.told = told;
        }

        @Override
        public boolean hasNext() {
            if (!some.hasNext()) {
                some = rows.list(told.id(), Set.of(RowOutcome.WRONG), after, AT_ONCE)
                        .iterator();
            }
            return some.hasNext();
        }

        @Override
        public ImportedRow next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            ImportedRow row = some.next();
            after = row.number();
            return row;
        }
    }
}
