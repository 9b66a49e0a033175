package tracker.app.datafiles;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tracker.domain.shared.RuleBroken;

/** One row of a file by column name; an unreadable value is added to the file's problems and returned as null. */
public final class CsvRow {

    private final long line;
    private final Map<String, String> values;
    private final FileFaultList faults;

    private CsvRow(long line, Map<String, String> values, FileFaultList faults) {
        this.line = line;
        this.values = values;
        this.faults = faults;
    }

    static CsvRow of(List<String> header, CsvRecord record, FileFaultList faults) {
        List<String> fields = record.getFields();
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < Math.min(header.size(), fields.size()); i++) {
            values.put(header.get(i), fields.get(i).strip());
        }
        CsvRow row = new CsvRow(record.getStartingLineNumber(), values, faults);
        if (fields.size() != header.size()) {
            row.fault("there are " + fields.size() + " values for " + header.size() + " columns");
        }
        return row;
    }

    /** The line at which the row begins, from 1. */
    public long line() {
        return line;
    }

    /** Empty if the row or file has no value. */
    public String text(String column) {
        return values.getOrDefault(column, "");
    }

    public @Nullable String textOrNull(String column) {
        String text = text(column);
        return text.isEmpty() ? null : text;
    }

    /** A required value; what its constructor refuses becomes a problem. */
    public <T> @Nullable T needed(String column, Function<String, T> constructor) {
        String text = text(column);
        if (text.isEmpty()) {
            fault("the " + column + " is empty");
            return null;
        }
        try {
            return constructor.apply(text);
        } catch (RuleBroken refused) {
            fault("the " + column + " \"" + text + "\": " + refused.sentence());
            return null;
        }
    }

    /** A date as yyyy-MM-dd; null also if there is none. */
    public @Nullable LocalDate day(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            fault("the " + column + " \"" + text + "\" is not a date in the form yyyy-MM-dd");
            return null;
        }
    }

    public void fault(String reason) {
        faults.add(line, reason);
    }
}
