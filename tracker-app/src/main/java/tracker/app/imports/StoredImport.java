package tracker.app.imports;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import tracker.domain.imports.ImportSummary;
import tracker.domain.shared.PersonId;

/**
 * A stored import with its internal state.
 *
 * @param person who started the current run; null for the tracker itself
 * @param turns how often it was undone or restored
 * @param stopping whether it was asked to stop
 * @param year of the campaign against which it was checked; null for one checked before that was noted, or without a
 *     campaign
 * @param years other years whose rows are imported too
 */
record StoredImport(
        ImportSummary details,
        @Nullable PersonId person,
        String hash,
        int turns,
        boolean stopping,
        @Nullable Integer year,
        Set<Integer> years) {

    /** Whether rows of that year may be imported. */
    boolean takesYear(int rowYear) {
        return year == null || year == rowYear || years.contains(rowYear);
    }

    ImportColumnMapping columns() {
        return new ImportColumnMapping(details.headings(), details.columns());
    }
}
