package tracker.app.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import tracker.app.datafiles.ToolRunner;
import tracker.domain.imports.ImportedRow;
import tracker.domain.imports.RowOutcome;

/**
 * The result of every row of a spreadsheet, with all that is said about it.
 *
 * @param file its name
 * @param sheet that was read; empty in a text file
 * @param applied false for a dry run
 * @param problem why it stopped; empty if it did not
 * @param complete whether all rows were processed
 * @param rows in the order of the file
 */
public record SpreadsheetImportReport(
        String file, String sheet, boolean applied, String problem, boolean complete, List<ImportedRow> rows)
        implements ToolRunner.ToolResult {

    public SpreadsheetImportReport {
        rows = List.copyOf(rows);
    }

    @Override
    public String text() {
        List<String> lines = new ArrayList<>();
        if (!sheet.isEmpty()) {
            lines.add("Sheet: " + sheet);
        }
        rows.forEach(row -> {
            lines.add("row %5d  %-18s  %s".formatted(row.number(), row.outcome().words(), row.becomes()));
            row.notes()
                    .forEach(note -> lines.add(
                            "           " + (note.heading().isEmpty() ? "" : note.heading() + ": ") + note.sentence()));
        });
        lines.add("%s: %,d rows; %s.".formatted(file, rows.size(), totals()));
        if (!problem.isEmpty()) {
            lines.add(problem);
        }
        if (!applied) {
            lines.add("Nothing was imported; this was a dry run.");
        }
        return String.join("\n", lines);
    }

    private String totals() {
        return Arrays.stream(RowOutcome.values())
                .filter(outcome -> count(outcome) > 0)
                .map(outcome -> count(outcome) + " " + outcome.words())
                .collect(Collectors.joining(", "));
    }

    private long count(RowOutcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }
}
