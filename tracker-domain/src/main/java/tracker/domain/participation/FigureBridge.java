package tracker.domain.participation;

import java.util.List;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.shared.SnapshotPosition;
import tracker.domain.trust.Area;

/**
 * From the figures at one instant to those at a later one, both as they were known then. The figures before and all lines together are exactly
 * the figures after.
 *
 * @param from where it begins
 * @param to where it ends
 * @param name of the part, for people
 * @param before the figures at the beginning
 * @param after the figures at the end
 * @param lines only reasons that there were, in the order of {@link ChangeReason}
 */
public record FigureBridge(
        SnapshotPosition from,
        SnapshotPosition to,
        AnnouncedCampaign campaign,
        Area area,
        String name,
        ActivityTotals before,
        ActivityTotals after,
        List<BridgeLine> lines) {

    /**
     * What one reason changed. The tally may be below zero.
     *
     * @param activities how many different ones
     * @param facts how many
     */
    public record BridgeLine(ChangeReason reason, int activities, int events, ActivityTotals change) {}

    /** What all lines add up to. */
    public ActivityTotals change() {
        return lines.stream().map(BridgeLine::change).reduce(ActivityTotals.NOTHING, ActivityTotals::plus);
    }
}
