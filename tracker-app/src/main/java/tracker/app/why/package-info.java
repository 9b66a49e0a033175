/** Answers why a figure changed between two instants, line by line, down to the events. */
@NullMarked
package tracker.app.why;

import org.jspecify.annotations.NullMarked;
