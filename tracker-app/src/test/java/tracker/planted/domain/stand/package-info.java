/** Planted violations, in the place of a type of activity. */
@NullMarked
package tracker.planted.domain.stand;

import org.jspecify.annotations.NullMarked;
