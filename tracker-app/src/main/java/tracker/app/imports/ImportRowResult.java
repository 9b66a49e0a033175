package tracker.app.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tracker.app.messaging.IdentifiedCommand;
import tracker.domain.imports.ImportedRow.CellNote;
import tracker.domain.imports.RowOutcome;

/**
 * The stored result of one row.
 *
 * @param identifiedCommand its command; null if it cannot be read
 */
record ImportRowResult(
        int number, RowOutcome outcome, @Nullable IdentifiedCommand identifiedCommand, List<CellNote> notes) {}
