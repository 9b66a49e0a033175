package tracker.app.imports;

import org.jspecify.annotations.Nullable;
import tracker.domain.imports.ImportSummary;
import tracker.domain.shared.PersonId;

/**
 * A stored import with its internal state.
 *
 * @param person who started the current run; null for the tracker itself
 * @param turns how often it was undone or restored
 * @param stopping whether it was asked to stop
 */
record StoredImport(ImportSummary details, @Nullable PersonId person, String hash, int turns, boolean stopping) {

    ImportColumnMapping columns() {
        return new ImportColumnMapping(details.headings(), details.columns());
    }
}
