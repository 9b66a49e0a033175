package tracker.domain.participation;

import java.time.LocalDate;
import java.util.List;
import tracker.domain.participation.ParticipationQuery.GetTrustBoard;
import tracker.domain.shared.SnapshotPosition;
import tracker.domain.trust.RegisteredTrust;

/**
 * All that a trust's page shows, at one and the same position.
 *
 * @param asked what the answer answers
 * @param moment at which all of it holds
 * @param trust whose page it is
 * @param board its figures and newest facts
 * @param activities all of them, by day, cancelled and withdrawn ones last
 * @param behind whether facts have been waiting for more than a few seconds to be shown
 */
public record TrustBoard(
        GetTrustBoard asked,
        SnapshotPosition moment,
        RegisteredTrust trust,
        CampaignBoard board,
        List<ActivitySummary> activities,
        boolean behind) {

    /** Whether the trust had closed before the first day that counts, so that nothing can be told of it. */
    public boolean closedBefore() {
        LocalDate closed = trust.closed();
        return closed != null && closed.isBefore(board.campaign().days().runUpFrom());
    }
}
