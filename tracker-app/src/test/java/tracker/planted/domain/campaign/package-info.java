/** Planted offences, in the place of the campaigns. */
@NullMarked
package tracker.planted.domain.campaign;

import org.jspecify.annotations.NullMarked;
