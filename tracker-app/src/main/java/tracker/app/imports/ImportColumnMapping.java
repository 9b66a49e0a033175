package tracker.app.imports;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tracker.app.spreadsheet.SpreadsheetRow;
import tracker.domain.imports.ImportColumn;
import tracker.domain.imports.ImportRule;
import tracker.domain.shared.RuleBroken;

/**
 * The meaning of each column of a file.
 *
 * @param headings as in the file
 * @param meant in the same order; null for a column that is not imported
 */
record ImportColumnMapping(List<String> headings, List<@Nullable ImportColumn> meant) {

    private static final Map<String, ImportColumn> KNOWN = new HashMap<>();

    static {
        for (ImportColumn column : ImportColumn.values()) {
            Stream.concat(Stream.of(column.heading()), column.synonyms().stream())
                    .forEach(name -> KNOWN.put(plain(name), column));
        }
    }

    /** Guesses columns by common names; of two with the same meaning, the first. */
    static ImportColumnMapping guessed(List<String> headings) {
        Set<ImportColumn> taken = EnumSet.noneOf(ImportColumn.class);
        List<@Nullable ImportColumn> meant = new ArrayList<>();
        for (String heading : headings) {
            ImportColumn column = known(heading);
            meant.add(column != null && taken.add(column) ? column : null);
        }
        return new ImportColumnMapping(headings, meant);
    }

    /** How many different columns are known among these cells: more in the row of headings than in any other. */
    static int known(List<String> cells) {
        return (int) cells.stream()
                .map(ImportColumnMapping::known)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    /** Also with an explanation behind it: "Date (dd/mm/yyyy)". */
    private static @Nullable ImportColumn known(String heading) {
        ImportColumn column = KNOWN.get(plain(heading));
        return column == null ? KNOWN.get(plain(heading.replaceAll("[(\\[].*", ""))) : column;
    }

    /** Refuses a mapping without the required columns. */
    ImportColumnMapping checked() {
        Set<ImportColumn> taken = EnumSet.noneOf(ImportColumn.class);
        for (ImportColumn column : meant) {
            RuleBroken.when(column != null && !taken.add(column), ImportRule.A_COLUMN_SAYS_ONE_THING);
        }
        List<String> missing = new ArrayList<>();
        Stream.of(ImportColumn.values())
                .filter(column -> column.needed() && !taken.contains(column))
                .forEach(column -> missing.add(column.heading()));
        if (Stream.of(ImportColumn.PLACE, ImportColumn.SCHOOL, ImportColumn.URN).noneMatch(taken::contains)) {
            missing.add(ImportColumn.PLACE.heading() + " (or " + ImportColumn.SCHOOL.heading() + ")");
        }
        if (!missing.isEmpty()) {
            throw new RuleBroken(
                    ImportRule.A_NEEDED_COLUMN_IS_NAMED,
                    missing.stream().collect(Collectors.joining(", ", "Required columns not found: ", ".")));
        }
        return this;
    }

    /** Empty if the file or row has no value. */
    String text(SpreadsheetRow row, ImportColumn column) {
        int place = meant.indexOf(column);
        return place < 0 ? "" : row.cell(place);
    }

    /** The heading in the file, or the template's. */
    String heading(ImportColumn column) {
        int place = meant.indexOf(column);
        return place < 0 || headings.get(place).isEmpty() ? column.heading() : headings.get(place);
    }

    private static String plain(String heading) {
        return heading.toLowerCase(Locale.UK)
                .replace("'", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
