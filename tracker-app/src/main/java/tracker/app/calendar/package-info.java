/** The calendar: its SQL, query handler and feeds. */
@NullMarked
package tracker.app.calendar;

import org.jspecify.annotations.NullMarked;
