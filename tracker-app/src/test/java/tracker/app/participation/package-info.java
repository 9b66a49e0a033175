/** Tests of this room. */
@NullMarked
package tracker.app.participation;

import org.jspecify.annotations.NullMarked;
