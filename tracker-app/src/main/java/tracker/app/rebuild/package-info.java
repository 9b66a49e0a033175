/**
 * Rebuilds the ledger and the reference data from the event store beside the rows in use, and swaps the tables at the
 * end.
 */
@NullMarked
package tracker.app.rebuild;

import org.jspecify.annotations.NullMarked;
