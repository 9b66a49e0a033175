/** Tables that people keep, as CSV or Excel: read row by row with bounded memory, or refused with the reason. */
@NullMarked
package tracker.app.table;

import org.jspecify.annotations.NullMarked;
