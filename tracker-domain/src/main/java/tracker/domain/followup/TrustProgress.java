package tracker.domain.followup;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tracker.domain.participation.TrustStage;

/**
 * One open trust and how far it has come.
 *
 * @param code ODS code
 * @param name for people
 * @param region its name, for people
 * @param regionCode of it
 * @param planned activities that are still to come
 * @param overdue activities that are over and not reported
 * @param held activities held
 * @param overdueSince the last day of the oldest of the overdue ones; null where there is none
 * @param lastTold when it last told us anything; null when it has not yet
 */
public record TrustProgress(
        String code,
        String name,
        String region,
        String regionCode,
        int planned,
        int overdue,
        int held,
        @Nullable LocalDate overdueSince,
        @Nullable Instant lastReported) {

    public TrustStage stage() {
        return TrustStage.of(held, planned + overdue, overdue);
    }

    /** Whether somebody should ask: it has not started, or has not said how something went. */
    public boolean needsFollowUp() {
        return stage() == TrustStage.NOT_STARTED || stage() == TrustStage.HELD;
    }
}
