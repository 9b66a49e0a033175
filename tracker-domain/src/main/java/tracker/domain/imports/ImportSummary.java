package tracker.domain.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tracker.domain.trust.TrustCode;

/**
 * One import in its current state.
 *
 * @param trust null for an import by organisers
 * @param by who began it, by name; empty for the tracker itself or a closed account
 * @param file its name
 * @param begun when the file was uploaded
 * @param headings of its columns, in order
 * @param columns the meaning of each; null for an ignored column
 * @param done how many rows of {@code of} the current or latest step has processed
 * @param of the number of rows of that step; 0 if not known
 * @param outcomes how many rows have each outcome
 * @param problem why it could not continue; empty if there is none
 * @param source where in the file its table is
 * @param twin an earlier, applied import of the same file; null if there is none
 */
public record ImportSummary(
        ImportId id,
        @Nullable TrustCode trust,
        String by,
        String file,
        Instant begun,
        ImportState state,
        List<String> headings,
        List<@Nullable ImportColumn> columns,
        int done,
        int of,
        Map<RowOutcome, Integer> outcomes,
        String problem,
        ImportSource source,
        @Nullable ImportId twin) {

    /**
     * Where in a file its table is.
     *
     * @param sheet its name; empty in a text file
     * @param sheets the visible sheets to choose from; empty in a text file
     * @param headingRow the row with the headings, from 1; 0 for the first
     */
    public record ImportSource(String sheet, List<String> sheets, int headingRow) {

        /** A text file, or one from before sheets could be chosen. */
        public static final ImportSource FIRST_ROW = new ImportSource("", List.of(), 0);

        public ImportSource {
            sheets = List.copyOf(sheets);
        }
    }

    public ImportSummary {
        headings = List.copyOf(headings);
        columns = Collections.unmodifiableList(new ArrayList<>(columns));
        outcomes = Map.copyOf(outcomes);
    }

    public int count(RowOutcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    /** All rows processed. */
    public int rows() {
        return outcomes.values().stream().mapToInt(Integer::intValue).sum();
    }
}
