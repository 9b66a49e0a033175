/** Events that could not be shown on any board: the list for organisers, with the button to try again, and the link to it. */
@NullMarked
package tracker.ui.deadletter;

import org.jspecify.annotations.NullMarked;
