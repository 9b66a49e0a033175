package tracker.app.datafiles;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Explains CSV parsing errors in plain words. */
final class CsvFaultText {

    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    private CsvFaultText() {}

    static String sentence(CsvParseException unreadable) {
        Throwable innermost = unreadable;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        Matcher line = LINE.matcher(unreadable.getMessage() + " " + innermost.getMessage());
        String where = line.find() ? line.group() + ": " : "";
        return where + "this is not valid CSV; check for a missing closing quotation mark";
    }
}
