package tracker.domain.comparison;

import java.util.OptionalInt;
import tracker.domain.campaign.CampaignMeasure;

/**
 * One measure, this year and at the same point of the year before.
 *
 * @param now as known now
 * @param then as it was known at the same point of the year before
 * @param end of the year before, as it is known now
 */
public record MeasureComparison(CampaignMeasure measure, long now, long then, long end) {

    /** 112 for twelve in a hundred more than the year before; none where there was nothing yet. */
    public OptionalInt percent() {
        return then <= 0 ? OptionalInt.empty() : OptionalInt.of(Math.toIntExact(Math.round(100.0 * now / then)));
    }
}
