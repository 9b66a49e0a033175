package tracker.app.foundactivities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tracker.app.datafiles.ToolRunner;
import tracker.app.foundactivities.FoundActivityResult.FoundActivityOutcome;

/**
 * The result of every row of a file.
 *
 * @param file its name
 * @param dryRun whether it was a dry run
 * @param results one a row, in the order of the file
 */
record FoundActivitiesReport(String file, boolean dryRun, List<FoundActivityResult> results)
        implements ToolRunner.ToolResult {

    private static final String ROW = "%5s  %-44s  %-16s  %s";
    private static final int WIDEST = 44;

    long count(FoundActivityOutcome fate) {
        return results.stream().filter(verdict -> verdict.outcome() == fate).count();
    }

    @Override
    public boolean complete() {
        return count(FoundActivityOutcome.NOT_REACHED) == 0;
    }

    @Override
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add(ROW.formatted("line", "organisation", "becomes", "activity, or reason it was not imported"));
        results.forEach(verdict -> lines.add(ROW.formatted(
                verdict.line(),
                shortened(verdict.organisation()),
                verdict.outcome().words(),
                verdict.what())));
        if (!years().isEmpty()) {
            lines.add("Activities by year: " + years() + ".");
        }
        lines.add("%s: %,d rows; %s.".formatted(file, results.size(), totals()));
        if (dryRun) {
            lines.add("Nothing was imported; this was a dry run.");
        } else if (!complete()) {
            lines.add("The import stopped. Run it again to finish. Activities already imported stay as they are.");
        }
        return String.join("\n", lines);
    }

    /** "7 in 2025, 1 in 2026": no row is filed in a year that the report does not name. */
    private String years() {
        return results.stream()
                .filter(result -> result.outcome() == FoundActivityOutcome.TAKEN && result.year() != null)
                .collect(Collectors.groupingBy(FoundActivityResult::year, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(year -> "%,d in %d".formatted(year.getValue(), year.getKey()))
                .collect(Collectors.joining(", "));
    }

    /** A summary line with the number of rows for each result. */
    String totals() {
        return Arrays.stream(FoundActivityOutcome.values())
                .filter(fate -> fate != FoundActivityOutcome.NOT_REACHED || !complete())
                .map(fate -> count(fate) + " " + fate.words())
                .collect(Collectors.joining(", "));
    }

    private static String shortened(String text) {
        return text.length() <= WIDEST ? text : text.substring(0, WIDEST - 1) + "…";
    }
}
