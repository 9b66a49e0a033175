/** Tables of activities: handed in, tried, taken over, taken back. */
@NullMarked
package tracker.ui.imports;

import org.jspecify.annotations.NullMarked;
