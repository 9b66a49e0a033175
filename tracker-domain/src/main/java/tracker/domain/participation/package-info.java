/**
 * What the activities add up to. This room does not know the activities; they implement what it publishes:
 * {@link tracker.domain.activity.ActivityCommand}, {@link tracker.domain.activity.ActivityEvent} and, for facts
 * that plan, count, change or end a contribution, {@link tracker.domain.activity.ContributionEvent}. Ledger, board,
 * reports and metrics are written once against that contract.
 */
@NullMarked
package tracker.domain.participation;

import org.jspecify.annotations.NullMarked;
