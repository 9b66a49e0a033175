package tracker.app.imports;

import org.jspecify.annotations.Nullable;
import tracker.app.messaging.IdentifiedCommand;
import tracker.domain.activity.ActivityEntry;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.ActivityStage;

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

    /** For people: "Stand, Atrium, 10 March 2025: 120 visitors". */
    String inWords() {
        ActivityEntry stored = entry;
        if (stored == null) {
            return "";
        }
        ActivityKind kind = stored.kind();
        return kind.one() + ", " + title() + ", " + stored.days().inWords() + ", "
                + (stored.held()
                        ? kind.inWords(ActivityStage.HELD) + ": " + kind.inWords(stored.reach())
                        : kind.plannedWord());
    }

    String title() {
        if (entry == null) {
            return "";
        }
        return entry.place() != null
                ? entry.place().value()
                : entry.school() != null ? entry.school().name().value() : "";
    }
}
