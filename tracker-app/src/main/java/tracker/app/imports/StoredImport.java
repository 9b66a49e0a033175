package tracker.app.imports;

import org.jspecify.annotations.Nullable;
import tracker.domain.imports.ImportSummary;
import tracker.domain.shared.PersonId;

/**
 * An import with what only the house needs to know.
 *
 * @param person who asked for what is under way; null when it is the tracker itself
 * @param turns how often it was taken back or put back
 * @param stopping whether it was asked to stop
 */
record StoredImport(ImportSummary details, @Nullable PersonId person, String hash, int turns, boolean stopping) {

    ImportColumnMapping columns() {
        return new ImportColumnMapping(details.headings(), details.columns());
    }
}
