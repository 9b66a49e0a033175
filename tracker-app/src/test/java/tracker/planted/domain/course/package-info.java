/** Planted violations: one half of a package cycle. */
@NullMarked
package tracker.planted.domain.course;

import org.jspecify.annotations.NullMarked;
