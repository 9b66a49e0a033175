/** Holds every stated position against the events up to it, while backends are paused and transactions held open. */
@NullMarked
package tracker.app.position;

import org.jspecify.annotations.NullMarked;
