package tracker.domain.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one row of an import.
 *
 * @param number of the row in the file, from 1, its headings counted
 * @param activity what it is; null when it is none
 * @param said what there is to say about its cells
 */
public record ImportedRow(
        int number, RowOutcome outcome, @Nullable String activity, List<CellNote> notes) {

    public ImportedRow {
        notes = List.copyOf(notes);
    }

    /**
     * Something about one cell.
     *
     * @param heading of its column as the file has it; empty when it is about the whole row
     */
    public record CellNote(String heading, String sentence) {}
}
