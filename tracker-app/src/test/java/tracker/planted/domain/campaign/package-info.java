/** Planted violations, in the place of campaigns. */
@NullMarked
package tracker.planted.domain.campaign;

import org.jspecify.annotations.NullMarked;
