/** What is on and when: the SQL behind the calendar, the feeds that calendar programs subscribe to, and who answers. */
@NullMarked
package tracker.app.calendar;

import org.jspecify.annotations.NullMarked;
