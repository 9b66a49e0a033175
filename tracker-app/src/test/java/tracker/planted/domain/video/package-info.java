/** Planted offences, in the place of another kind. */
@NullMarked
package tracker.planted.domain.video;

import org.jspecify.annotations.NullMarked;
