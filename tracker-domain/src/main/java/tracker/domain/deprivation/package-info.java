/** Which areas have been reached, by how deprived they are, and of how much of what happened that is known (decision 0042). */
@NullMarked
package tracker.domain.deprivation;

import org.jspecify.annotations.NullMarked;
