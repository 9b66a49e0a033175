package tracker.app.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tracker.app.messaging.IdentifiedCommand;
import tracker.domain.imports.ImportedRow.CellNote;
import tracker.domain.imports.RowOutcome;

/**
 * The stored result of one row.
 *
 * @param becomes the activity in words; empty if the row cannot be read
 * @param ticked whether it is imported without being ticked by a person
 * @param identifiedCommand its command; null if it cannot be read
 */
record ImportRowResult(
        int number,
        RowOutcome outcome,
        @Nullable IdentifiedCommand identifiedCommand,
        String becomes,
        boolean ticked,
        List<CellNote> notes) {}
