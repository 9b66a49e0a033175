/** Replay of a week, in steps that the browser plays. */
@NullMarked
package tracker.app.replay;

import org.jspecify.annotations.NullMarked;
