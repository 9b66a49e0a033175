/** Replay of the national figures of a week in the browser. */
@NullMarked
package tracker.ui.replay;

import org.jspecify.annotations.NullMarked;
