/** Comparison of one campaign with the one before at the same point. */
@NullMarked
package tracker.domain.comparison;

import org.jspecify.annotations.NullMarked;
