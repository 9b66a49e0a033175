/**
 * Participation: what the activities add up to. This package does not depend on the kinds of activity; they implement
 * its contract: {@link tracker.domain.participation.ActivityCommand}, {@link
 * tracker.domain.participation.ActivityEvent} and, for events that plan, count, change or end a contribution, {@link
 * tracker.domain.participation.ContributionEvent}. Ledger, boards, reports and metrics are written once against that
 * contract.
 */
@NullMarked
package tracker.domain.participation;

import org.jspecify.annotations.NullMarked;
