/** Tests of live updates for many subscribers. */
@NullMarked
package tracker.app.broadcast;

import org.jspecify.annotations.NullMarked;
