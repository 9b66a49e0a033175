/** Answers what a trust asks about its ambassador sessions. */
@NullMarked
package tracker.app.ambassadorsession;

import org.jspecify.annotations.NullMarked;
