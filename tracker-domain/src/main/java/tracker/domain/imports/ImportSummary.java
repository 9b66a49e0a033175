package tracker.domain.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tracker.domain.trust.TrustCode;

/**
 * One import as it stands.
 *
 * @param trust null for one of organisers
 * @param by who began it, by name; empty when it was the tracker itself, or somebody who is erased
 * @param file its name
 * @param begun when the file was handed in
 * @param headings of its columns, in their order
 * @param columns what each of them says; null for one that is left out
 * @param done how many rows of {@code of} have been gone through by what is under way, or was last
 * @param of 0 when not known
 * @param outcomes how many rows have become what
 * @param problem why it could not go on; empty when there is nothing
 * @param twin an earlier import of the very same file that was taken over; null when there is none
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
        @Nullable ImportId twin) {

    public ImportSummary {
        headings = List.copyOf(headings);
        columns = Collections.unmodifiableList(new ArrayList<>(columns));
        outcomes = Map.copyOf(outcomes);
    }

    public int count(RowOutcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    /** All rows that have been looked at. */
    public int rows() {
        return outcomes.values().stream().mapToInt(Integer::intValue).sum();
    }
}
