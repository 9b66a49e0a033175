/**
 * What is on and when: the calendar of a campaign, and the address under which a trust's calendar can be subscribed to. It is
 * read from what the {@code participation} room has made of the facts; the address is decided about here.
 */
@NullMarked
package tracker.domain.calendar;

import org.jspecify.annotations.NullMarked;
