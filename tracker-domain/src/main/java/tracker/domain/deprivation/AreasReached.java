package tracker.domain.deprivation;

import java.util.List;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.deprivation.DeprivationQuery.GetAreasReached;
import tracker.domain.shared.Moment;

/**
 * What was held so far, by how deprived the area is. An area is a whole local authority, and its figure an average: a deprived estate in a
 * well-off authority counts as well-off.
 *
 * @param asked what it answers
 * @param name of the part, for people
 * @param fifths all five, the most deprived first
 * @param placed of how many activities the area is known
 */
public record AreasReached(
        Moment moment,
        GetAreasReached asked,
        AnnouncedCampaign campaign,
        String name,
        List<Fifth> fifths,
        Placed placed) {

    /** Below so many percent of known areas shares are not set beside each other. */
    public static final int ENOUGH_KNOWN = 70;

    public AreasReached {
        fifths = List.copyOf(fifths);
    }

    public long people() {
        return fifths.stream().mapToLong(Fifth::people).sum();
    }

    public int activities() {
        return fifths.stream().mapToInt(Fifth::activities).sum();
    }

    public int schools() {
        return fifths.stream().mapToInt(Fifth::schools).sum();
    }

    /** Whether so much is known that shares mean something. */
    public boolean enoughKnown() {
        return activities() > 0 && placed.percentKnown() >= ENOUGH_KNOWN;
    }
}
