@NullMarked
package tracker.app.spreadsheet;

import org.jspecify.annotations.NullMarked;
