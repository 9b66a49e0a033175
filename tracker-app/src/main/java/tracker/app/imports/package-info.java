/** Spreadsheets that users upload: checked, imported, undone and restored. */
@NullMarked
package tracker.app.imports;

import org.jspecify.annotations.NullMarked;
