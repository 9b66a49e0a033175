/** Planted violations, in the place of another type of activity. */
@NullMarked
package tracker.planted.domain.video;

import org.jspecify.annotations.NullMarked;
