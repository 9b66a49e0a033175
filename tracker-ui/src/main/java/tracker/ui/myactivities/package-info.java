/** What the people of a trust see of their own activities: a list to look through, and each one with all that can be done with it. */
@NullMarked
package tracker.ui.myactivities;

import org.jspecify.annotations.NullMarked;
