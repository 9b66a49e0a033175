/** Tests of this room. */
@NullMarked
package tracker.app.messaging;

import org.jspecify.annotations.NullMarked;
