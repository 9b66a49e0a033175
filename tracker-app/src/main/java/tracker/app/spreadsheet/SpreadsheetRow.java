package tracker.app.spreadsheet;

import java.util.List;
import java.util.Map;

/**
 * One row of a spreadsheet.
 *
 * @param number from 1, as spreadsheet programs show it
 * @param cells trimmed texts; may be fewer than headings
 * @param faults problems by cell index, from 0
 */
public record SpreadsheetRow(int number, List<String> cells, Map<Integer, String> faults) {

    /** Empty if the row has no such cell. */
    public String cell(int place) {
        return place < cells.size() ? cells.get(place) : "";
    }

    boolean blank() {
        return faults.isEmpty() && cells.stream().allMatch(String::isEmpty);
    }
}
