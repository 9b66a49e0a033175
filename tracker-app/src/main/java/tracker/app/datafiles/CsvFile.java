package tracker.app.datafiles;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.core.io.Resource;

/**
 * A CSV file, read completely. Accepts a byte order mark, both line endings and extra columns.
 *
 * @param name for messages
 * @param rows in order
 * @param faults the problems that readers of the rows add
 */
public record CsvFile(String name, List<CsvRow> rows, FileFaultList faults) {

    /**
     * Reads a file that must have these columns and at least one row.
     *
     * @throws FileRefusedException when it is not such a file
     */
    public static CsvFile read(Resource file, List<String> columns) {
        String name = Objects.requireNonNullElse(file.getFilename(), file.getDescription());
        List<CsvRecord> records = records(name, Utf8FileReader.of(name, file));
        FileFaultList faults = new FileFaultList(name);
        List<String> header =
                records.getFirst().getFields().stream().map(String::strip).toList();
        refuseHeader(header, columns, faults);
        List<CsvRow> rows = records.stream()
                .skip(1)
                .map(row -> CsvRow.of(header, row, faults))
                .toList();
        if (rows.isEmpty()) {
            faults.add(1, "there are no rows below the column names");
        }
        faults.refuse();
        return new CsvFile(name, rows, faults);
    }

    private static List<CsvRecord> records(String name, String text) {
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .allowExtraCharsAfterClosingQuote(false)
                .ofCsvRecord(text)) {
            reader.forEach(records::add);
        } catch (CsvParseException unreadable) {
            throw new FileRefusedException(name, List.of(CsvFaultText.sentence(unreadable)));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return records;
    }

    private static void refuseHeader(List<String> header, List<String> columns, FileFaultList faults) {
        if (columns.stream().noneMatch(header::contains)) {
            faults.add(1, "the column names are wrong; expected: " + String.join(", ", columns));
            faults.refuse();
        }
        columns.stream()
                .filter(column -> !header.contains(column))
                .forEach(column -> faults.add(1, "the column " + column + " is missing"));
        Set<String> seen = new HashSet<>();
        header.stream()
                .filter(column -> !column.isEmpty() && !seen.add(column))
                .forEach(column -> faults.add(1, "the column " + column + " is there twice"));
        faults.refuse();
    }
}
