package tracker.app.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tracker.app.spreadsheet.SheetSelection;
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

    /** Where to read: one from before sheets could be chosen has its headings in the first row. */
    SheetSelection table() {
        return new SheetSelection(
                details.source().sheet(),
                List.of(),
                Math.max(1, details.source().headingRow()));
    }

    ImportColumnMapping columns() {
        return new ImportColumnMapping(details.headings(), details.columns());
    }
}
