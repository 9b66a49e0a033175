/** What is planned and held, day by day, and the address under which a trust's calendar can be subscribed to. */
@NullMarked
package tracker.ui.calendar;

import org.jspecify.annotations.NullMarked;
