/** How a school talk is asked about: which school, whom it was for, how many pupils came and what made it meaningful. */
@NullMarked
package tracker.ui.schooltalk;

import org.jspecify.annotations.NullMarked;
