/**
 * The calendar of a campaign, and the address of a trust's calendar feed. The calendar is read from the read models of
 * package {@code participation}; the feed's address is an aggregate of its own.
 */
@NullMarked
package tracker.domain.calendar;

import org.jspecify.annotations.NullMarked;
