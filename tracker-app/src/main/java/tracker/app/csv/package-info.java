/** Figures as files that spreadsheets open. */
@NullMarked
package tracker.app.csv;

import org.jspecify.annotations.NullMarked;
