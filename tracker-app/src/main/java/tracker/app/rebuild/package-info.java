/** Fills the ledger and the registers again from the event store beside the rows in use, and swaps the tables when it is done. */
@NullMarked
package tracker.app.rebuild;

import org.jspecify.annotations.NullMarked;
