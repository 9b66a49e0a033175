/** Tests of this room. */
@NullMarked
package tracker.app.api;

import org.jspecify.annotations.NullMarked;
