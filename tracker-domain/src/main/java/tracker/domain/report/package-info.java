/**
 * The figures of a campaign as a report: counted at one position of the event store, so that anybody can count them again and
 * gets the same; and what was told after it, kept apart.
 */
@NullMarked
package tracker.domain.report;

import org.jspecify.annotations.NullMarked;
