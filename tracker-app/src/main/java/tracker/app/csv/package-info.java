/** Figures as CSV files for spreadsheets. */
@NullMarked
package tracker.app.csv;

import org.jspecify.annotations.NullMarked;
