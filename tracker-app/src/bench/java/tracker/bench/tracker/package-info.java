/** The tracker as a player: the real application, driven through its ports. */
@NullMarked
package tracker.bench.tracker;

import org.jspecify.annotations.NullMarked;
