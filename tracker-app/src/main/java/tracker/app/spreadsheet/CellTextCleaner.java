package tracker.app.spreadsheet;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cleans the text of a cell of what cannot be seen, and recognises the errors that spreadsheet programs show. */
final class CellTextCleaner {

    /** How a workbook writes a character that XML does not allow: {@code _x000D_} is the return of a line break. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private static final Set<String> ERRORS = Set.of(
            "#N/A",
            "#REF!",
            "#VALUE!",
            "#DIV/0!",
            "#NAME?",
            "#NUM!",
            "#NULL!",
            "#SPILL!",
            "#CALC!",
            "#FIELD!",
            "#BLOCKED!",
            "#UNKNOWN!",
            "#CONNECT!",
            "#BUSY!",
            "#PYTHON!",
            "#GETTING_DATA",
            "#ERROR!");

    private static final Pattern OTHER_ERROR = Pattern.compile("Err:[0-9]{3}|#{3,}");

    private CellTextCleaner() {}

    /** Line breaks stay; all other spaces become plain ones, and what has no width goes. */
    static String clean(String text) {
        String plain = text.indexOf('_') < 0 ? text : decoded(text);
        return Normalizer.normalize(plain, Normalizer.Form.NFC)
                .replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cf}\\p{Cc}&&[^\\n\\t]]", "")
                .replaceAll("[\\h&&[^\\t]]+", " ")
                .replaceAll(" *\\n[\\n ]*", "\n")
                .strip();
    }

    private static String decoded(String text) {
        Matcher escaped = ESCAPED.matcher(text);
        return escaped.replaceAll(
                found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    /** Why a cell that shows an error cannot be used; null if it shows none. */
    static @Nullable String fault(String text) {
        return ERRORS.contains(text) || OTHER_ERROR.matcher(text).matches()
                ? "The spreadsheet shows an error here (" + text + "). Enter the value itself."
                : null;
    }
}
