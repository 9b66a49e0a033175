package tracker.app.report;

import org.jspecify.annotations.Nullable;

/** Texts of others in a file that a spreadsheet opens. */
final class CellText {

    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n";

    private CellText() {}

    /** A text that a spreadsheet would take for a formula is written so that it stays a text. */
    static String of(@Nullable Object cell) {
        String text = cell == null ? "" : cell.toString();
        boolean formula = !(cell instanceof Number) && !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
