/** Tests of this room. */
@NullMarked
package tracker.app.house;

import org.jspecify.annotations.NullMarked;
