/** Brings in activities that trusts reported elsewhere, and says of every row what became of it and why. */
@NullMarked
package tracker.app.imports;

import org.jspecify.annotations.NullMarked;
