package tracker.app.imports;

import java.text.Normalizer;

/** Texts of others in a file that a spreadsheet opens. */
final class PlainText {

    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n";

    private PlainText() {}

    /** What a spreadsheet would take for a formula is written so that it stays a text. */
    static String of(String cell) {
        String read = Normalizer.normalize(cell, Normalizer.Form.NFKC).stripLeading();
        boolean formula = begins(cell) || begins(read);
        return formula ? "'" + cell : cell;
    }

    private static boolean begins(String text) {
        return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
