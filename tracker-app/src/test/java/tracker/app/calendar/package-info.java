/** The calendar and its feeds, held against the facts. */
@NullMarked
package tracker.app.calendar;

import org.jspecify.annotations.NullMarked;
