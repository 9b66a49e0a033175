/** A trust's own activities: the list, and each activity with its next steps. */
@NullMarked
package tracker.ui.myactivities;

import org.jspecify.annotations.NullMarked;
