/** Planted violations, in the place of participation. */
@NullMarked
package tracker.planted.domain.participation;

import org.jspecify.annotations.NullMarked;
