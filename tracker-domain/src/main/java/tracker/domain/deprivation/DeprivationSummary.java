package tracker.domain.deprivation;

import java.util.List;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.deprivation.DeprivationQuery.GetDeprivationSummary;
import tracker.domain.shared.SnapshotPosition;

/**
 * Activities held, by how deprived their area is. An area is a whole local authority and its figure is an average, so a
 * deprived estate in a well-off authority counts as well-off.
 *
 * @param asked the query it answers
 * @param name of the part of the country, for people
 * @param quintiles all five, the most deprived first
 * @param located for how many activities the area is known
 */
public record DeprivationSummary(
        SnapshotPosition moment,
        GetDeprivationSummary asked,
        AnnouncedCampaign campaign,
        String name,
        List<DeprivationQuintile> quintiles,
        LocatedActivityCount located) {

    /**
     * Percentage of activities with the area of their school or venue below which no share is shown. The area of the
     * trust's headquarters says nothing about where people were reached.
     */
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

    /** Whether the school's or venue's area is known for enough activities to show shares. */
    public boolean enoughKnown() {
        return activities() > 0 && located.percentBySchool() >= ENOUGH_KNOWN;
    }
}
