package tracker.app.spreadsheet;

import java.util.List;
import java.util.Map;

/**
 * One row of a table.
 *
 * @param number from 1, as spreadsheet programs show it
 * @param cells their texts without outer spaces; may be fewer than there are headings
 * @param faults what is wrong with a cell as such, by its place from 0
 */
public record SpreadsheetRow(int number, List<String> cells, Map<Integer, String> faults) {

    /** Empty where the row has nothing. */
    public String cell(int place) {
        return place < cells.size() ? cells.get(place) : "";
    }

    boolean blank() {
        return faults.isEmpty() && cells.stream().allMatch(String::isEmpty);
    }
}
