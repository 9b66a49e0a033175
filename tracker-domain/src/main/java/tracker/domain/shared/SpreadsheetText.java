package tracker.domain.shared;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Texts that people typed, in a file that a spreadsheet opens: one is calculated if it begins like a formula, whoever typed it. */
public final class SpreadsheetText {

    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n";

    private SpreadsheetText() {}

    /**
     * A cell as a file should hold it.
     *
     * @param cell a number, which stays as it is, or words; null where there is nothing
     * @return the words, behind an apostrophe where a spreadsheet would take them for a formula, also behind blanks or with signs in their
     *     wide forms
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
