package tracker.domain.shared;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Protects spreadsheet cells from formula injection: text that begins like a formula is evaluated when the file is
 * opened.
 */
public final class SpreadsheetText {

    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n";

    private SpreadsheetText() {}

    /**
     * A safe cell value.
     *
     * @param cell a number, which is left as it is, or text; null for an empty cell
     * @return the text, with a leading apostrophe if a spreadsheet would read it as a formula, also after blanks or
     *     with full-width signs
     */
    public static String of(@Nullable Object cell) {
        String text = cell == null ? "" : cell.toString();
        String read = Normalizer.normalize(text, Normalizer.Form.NFKC).stripLeading();
        boolean formula = !(cell instanceof Number) && (begins(text) || begins(read));
        return formula ? "'" + text : text;
    }

    private static boolean begins(String text) {
        return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
