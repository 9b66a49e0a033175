/** Answers which figures wait for an organiser. */
@NullMarked
package tracker.app.figurecheck;

import org.jspecify.annotations.NullMarked;
