package tracker.app.imports;

import org.jspecify.annotations.Nullable;
import tracker.app.messaging.IdentifiedCommand;
import tracker.domain.activity.ActivityEntry;

/**
 * A parsed row.
 *
 * @param cells with their notes
 * @param entry its content; null, like the command, if it cannot be read
 * @param identifiedCommand the command to send
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
