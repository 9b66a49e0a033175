/** The messages of the public that something about an activity is wrong, for organisers. */
@NullMarked
package tracker.ui.problem;

import org.jspecify.annotations.NullMarked;
