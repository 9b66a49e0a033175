package tracker.domain.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of an import and its outcome.
 *
 * @param number of the row in the file, from 1, including the headings
 * @param activity the id of its activity; null if there is none
 * @param becomes the activity that is or would be stored, in words; empty if there is none
 * @param notes about its cells
 */
public record ImportedRow(
        int number, RowOutcome outcome, @Nullable String activity, String becomes, List<CellNote> notes) {

    public ImportedRow {
        notes = List.copyOf(notes);
    }

    /**
     * A note about one cell.
     *
     * @param heading of its column as in the file; empty for a note about the whole row
     */
    public record CellNote(String heading, String sentence) {}
}
