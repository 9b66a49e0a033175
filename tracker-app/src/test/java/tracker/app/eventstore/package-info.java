/** Tests of this room. */
@NullMarked
package tracker.app.eventstore;

import org.jspecify.annotations.NullMarked;
