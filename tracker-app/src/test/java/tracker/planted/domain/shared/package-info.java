/** Planted offences, in the place of the shared room. */
@NullMarked
package tracker.planted.domain.shared;

import org.jspecify.annotations.NullMarked;
