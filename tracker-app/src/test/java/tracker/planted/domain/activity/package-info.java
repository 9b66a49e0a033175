/** Planted offences, in the place of participation. */
@NullMarked
package tracker.planted.domain.activity;

import org.jspecify.annotations.NullMarked;
