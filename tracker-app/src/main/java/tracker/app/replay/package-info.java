/** The week again, in steps that a browser plays. */
@NullMarked
package tracker.app.replay;

import org.jspecify.annotations.NullMarked;
