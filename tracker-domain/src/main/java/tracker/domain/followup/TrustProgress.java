package tracker.domain.followup;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tracker.domain.participation.TrustStage;

/**
 * One open trust and its progress.
 *
 * @param code ODS code
 * @param name for people
 * @param region its name, for people
 * @param regionCode its code
 * @param planned activities still to come
 * @param overdue activities that are over and not reported
 * @param held activities held
 * @param overdueSince the last day of the oldest overdue activity; null if there is none
 * @param lastReported the trust's latest event; null if there is none
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

    /** Whether an organiser should follow up: it has not started, or a report is due. */
    public boolean needsFollowUp() {
        return stage() == TrustStage.NOT_STARTED || stage() == TrustStage.REPORT_DUE;
    }
}
