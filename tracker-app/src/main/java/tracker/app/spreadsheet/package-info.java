/** CSV files and workbooks read row by row with bounded memory. */
@NullMarked
package tracker.app.spreadsheet;

import org.jspecify.annotations.NullMarked;
