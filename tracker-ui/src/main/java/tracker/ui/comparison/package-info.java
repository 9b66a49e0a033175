/** Comparison of a campaign with the previous one at the same stage. */
@NullMarked
package tracker.ui.comparison;

import org.jspecify.annotations.NullMarked;
