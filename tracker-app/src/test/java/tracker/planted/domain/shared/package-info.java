/** Planted violations, in the place of the shared package. */
@NullMarked
package tracker.planted.domain.shared;

import org.jspecify.annotations.NullMarked;
