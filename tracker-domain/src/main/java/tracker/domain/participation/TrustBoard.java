package tracker.domain.participation;

import java.time.LocalDate;
import java.util.List;
import tracker.domain.participation.ParticipationQuery.GetTrustBoard;
import tracker.domain.shared.SnapshotPosition;
import tracker.domain.trust.RegisteredTrust;

/**
 * The content of a trust's page, all at the same position.
 *
 * @param asked the query it answers
 * @param moment the position of all of it
 * @param trust the trust
 * @param board its figures and newest events
 * @param activities all of them, by day, cancelled and withdrawn ones last
 * @param behind whether events have been waiting for more than a few seconds for the projection
 */
public record TrustBoard(
        GetTrustBoard asked,
        SnapshotPosition moment,
        RegisteredTrust trust,
        CampaignBoard board,
        List<ActivitySummary> activities,
        boolean behind) {

    /** Whether the trust had closed before the first day that counts, so that it has no figures. */
    public boolean closedBefore() {
        LocalDate closed = trust.closed();
        return closed != null && closed.isBefore(board.campaign().days().runUpFrom());
    }
}
