/** Spreadsheets of activities: uploaded, checked, imported, undone. */
@NullMarked
package tracker.ui.imports;

import org.jspecify.annotations.NullMarked;
