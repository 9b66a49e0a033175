package tracker.app.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses the sheet of a workbook: the first visible one with known headings. A hidden sheet is never read. */
final class SheetFinder {

    private final WorkbookFile workbook;
    private final HeadingRecogniser recogniser;

    SheetFinder(WorkbookFile workbook, HeadingRecogniser recogniser) {
        this.workbook = workbook;
        this.recogniser = recogniser;
    }

    SheetSelection find(SheetSelection chosen) throws IOException {
        List<String> visible = workbook.visibleSheets();
        List<String> filled = new ArrayList<>();
        List<String> fitting = new ArrayList<>();
        @Nullable SheetSelection best = null;
        for (String sheet : visible) {
            HeadingSearch search = search(sheet);
            if (search.anything()) {
                filled.add(sheet);
            }
            if (search.found()) {
                fitting.add(sheet);
            }
            boolean first = best == null && search.found();
            if (sheet.equals(chosen.sheet()) || chosen.sheet().isEmpty() && first) {
                best = new SheetSelection(sheet, List.of(), search.headingRow());
            }
        }
        if (filled.isEmpty()) {
            throw SpreadsheetReader.refused(workbook.name(), "there is nothing in its visible sheets");
        }
        SheetSelection found = best == null ? new SheetSelection(filled.getFirst(), List.of(), 0) : best;
        return new SheetSelection(
                found.sheet(),
                fitting.isEmpty() || !fitting.contains(found.sheet()) ? filled : fitting,
                chosen.headingRow() > 0 ? chosen.headingRow() : found.headingRow());
    }

    private HeadingSearch search(String sheet) throws IOException {
        HeadingSearch search = new HeadingSearch(recogniser);
        try (WorkbookFile.SheetRows rows = workbook.rows(sheet)) {
            while (search.look(rows.next())) {
                // the search remembers the best row
            }
        }
        return search;
    }
}
