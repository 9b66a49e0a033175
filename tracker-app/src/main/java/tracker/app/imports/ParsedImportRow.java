package tracker.app.imports;

import org.jspecify.annotations.Nullable;
import tracker.app.messaging.IdentifiedCommand;
import tracker.domain.participation.ActivityEntry;

/**
 * A row that has been read.
 *
 * @param cells with what there is to say about them
 * @param entry what it tells; null, with the wish, when it cannot be read
 * @param wish what the activities are to be asked
 */
record ParsedImportRow(
        ImportCellReader cells,
        @Nullable ActivityEntry entry,
        @Nullable IdentifiedCommand identifiedCommand) {

    String title() {
        if (entry == null) {
            return "";
        }
        return entry.place() != null
                ? entry.place().value()
                : entry.school() != null ? entry.school().name().value() : "";
    }
}
