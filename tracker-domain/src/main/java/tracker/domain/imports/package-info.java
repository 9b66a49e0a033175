/** Imports: activities from a spreadsheet, read, checked, applied, and taken back as one. */
@NullMarked
package tracker.domain.imports;

import org.jspecify.annotations.NullMarked;
