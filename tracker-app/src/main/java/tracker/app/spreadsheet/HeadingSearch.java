package tracker.app.spreadsheet;

import org.jspecify.annotations.Nullable;

/** Looks for the row with the most known headings among the first rows. A title above them has fewer. */
final class HeadingSearch {

    /** How many rows are looked at. */
    static final int FIRST_ROWS = 30;

    /** One word alone may be part of a title. */
    private static final int ENOUGH = 2;

    private final HeadingRecogniser recogniser;
    private int looked;
    private int row;
    private int known;

    HeadingSearch(HeadingRecogniser recogniser) {
        this.recogniser = recogniser;
    }

    /** @return whether to go on */
    boolean look(@Nullable SpreadsheetRow next) {
        if (next == null || looked >= FIRST_ROWS) {
            return false;
        }
        if (!next.blank()) {
            looked++;
            int now = recogniser.known(next.cells());
            if (now > known) {
                known = now;
                row = next.number();
            }
        }
        return true;
    }

    /** Whether there is more than a title. */
    boolean found() {
        return known >= ENOUGH;
    }

    int known() {
        return known;
    }

    boolean anything() {
        return looked > 0;
    }

    /** 0 for the first that is not blank. */
    int headingRow() {
        return found() ? row : 0;
    }
}
