/** The calendar by day and month, and the calendar feeds. */
@NullMarked
package tracker.ui.calendar;

import org.jspecify.annotations.NullMarked;
