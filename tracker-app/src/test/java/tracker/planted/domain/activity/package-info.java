/** Planted offences, in the place of the activity package. */
@NullMarked
package tracker.planted.domain.activity;

import org.jspecify.annotations.NullMarked;
