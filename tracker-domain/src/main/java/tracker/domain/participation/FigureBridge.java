package tracker.domain.participation;

import java.util.List;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.shared.SnapshotPosition;
import tracker.domain.trust.Area;

/**
 * The bridge from the figures at one instant to those at a later one, both as known then. The figures before plus all
 * lines are exactly the figures after.
 *
 * @param from its start
 * @param to its end
 * @param name of the area, for people
 * @param before the figures at the start
 * @param after the figures at the end
 * @param lines one for each reason with any event, in the order of {@link ChangeReason}
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
     * The change of one reason. The totals may be negative.
     *
     * @param activities how many different ones
     * @param events how many events
     */
    public record BridgeLine(ChangeReason reason, int activities, int events, ActivityTotals change) {}

    /** The sum of all lines. */
    public ActivityTotals change() {
        return lines.stream().map(BridgeLine::change).reduce(ActivityTotals.NOTHING, ActivityTotals::plus);
    }
}
