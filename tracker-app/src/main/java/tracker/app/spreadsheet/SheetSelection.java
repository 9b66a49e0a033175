package tracker.app.spreadsheet;

import java.util.List;

/**
 * Where the table of a spreadsheet is.
 *
 * @param sheet the name of the sheet; empty in a text file
 * @param fitting the visible sheets that a person can choose from, in order; empty in a text file
 * @param headingRow the number of the row with the headings, from 1
 */
public record SheetSelection(String sheet, List<String> fitting, int headingRow) {

    /** What the reader chooses by itself. */
    public static final SheetSelection AUTOMATIC = new SheetSelection("", List.of(), 0);

    public SheetSelection {
        fitting = List.copyOf(fitting);
    }
}
