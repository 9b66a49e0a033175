package tracker.domain.deprivation;

import java.util.List;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.deprivation.DeprivationQuery.GetDeprivationSummary;
import tracker.domain.shared.SnapshotPosition;

/**
 * What was held so far, by how deprived the area is. An area is a whole local authority, and its figure an average: a deprived estate in a
 * well-off authority counts as well-off.
 *
 * @param asked what it answers
 * @param name of the part, for people
 * @param fifths all five, the most deprived first
 * @param placed of how many activities the area is known
 */
public record DeprivationSummary(
        SnapshotPosition moment,
        GetDeprivationSummary asked,
        AnnouncedCampaign campaign,
        String name,
        List<DeprivationQuintile> quintiles,
        LocatedActivityCount located) {

    /** Below so many percent of known areas shares are not set beside each other. */
    public static final int ENOUGH_KNOWN = 70;

    public DeprivationSummary {
        quintiles = List.copyOf(quintiles);
    }

    public long people() {
        return quintiles.stream().mapToLong(DeprivationQuintile::people).sum();
    }

    public int activities() {
        return quintiles.stream().mapToInt(DeprivationQuintile::activities).sum();
    }

    public int schools() {
        return quintiles.stream().mapToInt(DeprivationQuintile::schools).sum();
    }

    /** Whether so much is known that shares mean something. */
    public boolean enoughKnown() {
        return activities() > 0 && located.percentKnown() >= ENOUGH_KNOWN;
    }
}
