/** Spreadsheets that people upload: tried, applied, taken back and put back. */
@NullMarked
package tracker.app.imports;

import org.jspecify.annotations.NullMarked;
