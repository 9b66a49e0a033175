package tracker.domain.participation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.shared.SnapshotPosition;
import tracker.domain.trust.Region;

/**
 * How the nation's figures moved in a campaign, from its first fact on: enough to show them at every quarter of an hour without asking again.
 *
 * @param moment up to which it goes
 * @param regions in their order
 * @param known by what became known, oldest first
 * @param happened by what happened, as it is known today, oldest first
 */
public record CampaignReplay(
        SnapshotPosition moment,
        AnnouncedCampaign campaign,
        List<Region> regions,
        List<ReplayStep> known,
        List<ReplayStep> happened) {

    /**
     * By how much the figures of one region and day moved.
     *
     * @param from the beginning of the quarter of an hour in which it became known, or of the day on which it happened
     * @param region code; null for learners of no trust
     * @param day on which the activities count
     */
    public record ReplayStep(Instant from, @Nullable String region, LocalDate day, int held, int planned, long reach) {}
}
