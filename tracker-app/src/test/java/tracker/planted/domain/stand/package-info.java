/** Planted offences, in the place of a kind. */
@NullMarked
package tracker.planted.domain.stand;

import org.jspecify.annotations.NullMarked;
