package tracker.app.spreadsheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV text: separated by commas, semicolons or tabs, with or without quotation marks. */
final class TextRowSource implements SpreadsheetReader.RowSource {

    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    /** A leading apostrophe that some programs, and our own downloads, put before formulas. */
    private static final Pattern SHIELDED = Pattern.compile("'[=+\\-@].*", Pattern.DOTALL);

    private final String name;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private int number;

    private TextRowSource(String name, CsvReader<CsvRecord> reader) {
        this.name = name;
        this.reader = reader;
        this.records = reader.iterator();
    }

    static TextRowSource open(Path file, String name, TextFormat format) throws IOException {
        CsvRecordHandler records = CsvRecordHandler.builder()
                .maxFields(SpreadsheetLimits.MOST_CELLS)
                .build();
        TextRowSource rows = new TextRowSource(
                name,
                CsvReader.builder()
                        .fieldSeparator(format.separator())
                        .skipEmptyLines(false)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .allowUnclosedQuote(false)
                        .allowExtraCharsAfterClosingQuote(false)
                        .trimWhitespacesAroundQuotes(true)
                        .build(records, format.encoding().reader(file)));
        if (format.separatorRow()) {
            rows.next();
        }
        return rows;
    }

    @Override
    public @Nullable SpreadsheetRow next() {
        try {
            return records.hasNext() ? row(records.next()) : null;
        } catch (CsvParseException unreadable) {
            throw SpreadsheetReader.refused(name, sentence(unreadable));
        } catch (UncheckedIOException broken) {
            throw SpreadsheetReader.refused(name, "it cannot be read: " + broken.getMessage());
        }
    }

    private SpreadsheetRow row(CsvRecord record) {
        List<String> cells = new ArrayList<>(record.getFieldCount());
        Map<Integer, String> faults = new HashMap<>();
        for (String field : record.getFields()) {
            String text = CellTextCleaner.clean(field);
            if (SHIELDED.matcher(text).matches()) {
                text = text.substring(1);
            }
            if (text.length() > SpreadsheetLimits.LONGEST_CELL) {
                faults.put(cells.size(), "The text is too long.");
                text = text.substring(0, SpreadsheetLimits.LONGEST_CELL);
            }
            @Nullable String fault = CellTextCleaner.fault(text);
            if (fault != null) {
                faults.put(cells.size(), fault);
            }
            cells.add(text);
        }
        return new SpreadsheetRow(++number, cells, faults);
    }

    private static String sentence(CsvParseException unreadable) {
        StringBuilder told = new StringBuilder();
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            told.append(cause.getMessage()).append(' ');
        }
        if (told.indexOf("axim") >= 0) {
            return SpreadsheetReader.tooManyColumns();
        }
        Matcher line = LINE.matcher(told);
        return (line.find() ? line.group() + ": " : "")
                + "this cannot be read as a table; check for a missing closing quotation mark";
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
