/** What every room needs: the two ports to the rest of the house, and the values that belong to no one room. */
@NullMarked
package tracker.domain.shared;

import org.jspecify.annotations.NullMarked;
