/**
 * Reports: the figures of a campaign at one position of the event store, so that anyone can reproduce them, with later
 * changes kept apart.
 */
@NullMarked
package tracker.domain.report;

import org.jspecify.annotations.NullMarked;
