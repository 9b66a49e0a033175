/** Planted violations, in the place of the pages. */
@NullMarked
package tracker.planted.ui.stand;

import org.jspecify.annotations.NullMarked;
