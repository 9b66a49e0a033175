/** Planted violations, in the place of the register. */
@NullMarked
package tracker.planted.domain.trust;

import org.jspecify.annotations.NullMarked;
