package tracker.app.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tracker.app.eventstore.StoredEvent;
import tracker.domain.activity.ActivityContribution;

/**
 * One version of one activity's contribution, valid from one event to the next.
 *
 * @param number from 0
 * @param toPosition null for the newest version
 * @param knownTo null for the newest version
 */
public record LedgerVersion(
        String activity,
        int number,
        long fromPosition,
        Instant knownFrom,
        @Nullable Long toPosition,
        @Nullable Instant knownTo,
        ActivityContribution contribution) {

    static LedgerVersion first(StoredEvent known, ActivityContribution contribution) {
        return new LedgerVersion(
                known.activityEvent().id().value(), 0, known.position(), known.known(), null, null, contribution);
    }

    LedgerVersion endedBy(LedgerVersion next) {
        return new LedgerVersion(
                activity, number, fromPosition, knownFrom, next.fromPosition, next.knownFrom, contribution);
    }

    /** The end is never before the start, even if a clock was set back in between. */
    LedgerVersion followedBy(StoredEvent known, ActivityContribution next) {
        Instant notBefore = known.known().isBefore(knownFrom) ? knownFrom : known.known();
        return new LedgerVersion(activity, number + 1, known.position(), notBefore, null, null, next);
    }
}
