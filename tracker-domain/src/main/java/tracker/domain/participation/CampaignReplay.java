package tracker.domain.participation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.shared.SnapshotPosition;
import tracker.domain.trust.Region;

/**
 * How the nation's figures changed in a campaign since its first event: enough to show them at every quarter of an hour
 * without another query.
 *
 * @param moment its last instant and position
 * @param regions in display order
 * @param known steps by what became known, oldest first
 * @param happened steps by what happened, as known today, oldest first
 */
public record CampaignReplay(
        SnapshotPosition moment,
        AnnouncedCampaign campaign,
        List<Region> regions,
        List<ReplayStep> known,
        List<ReplayStep> happened) {

    /**
     * The change in the figures of one region and day.
     *
     * @param from the start of the quarter of an hour in which it became known, or of the day on which it happened
     * @param region code; null for learners without a trust
     * @param day on which the activities count
     */
    public record ReplayStep(Instant from, @Nullable String region, LocalDate day, int held, int planned, long reach) {}
}
