package tracker.domain.silence;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One open trust and how far it has come.
 *
 * @param code ODS code
 * @param name for people
 * @param region code
 * @param planned activities that are still to come
 * @param overdue activities that are over and not reported
 * @param held activities held
 * @param overdueSince the day on which the oldest of the overdue ones was over; null where there is none
 * @param lastTold when it last told us anything; null when it has not yet
 */
public record StagedTrust(
        String code,
        String name,
        String region,
        int planned,
        int overdue,
        int held,
        @Nullable LocalDate overdueSince,
        @Nullable Instant lastTold) {

    public TrustStage stage() {
        if (overdue > 0) {
            return TrustStage.OVERDUE;
        }
        if (held > 0) {
            return TrustStage.REPORTED;
        }
        return planned > 0 ? TrustStage.PLANNED : TrustStage.NOT_STARTED;
    }
}
