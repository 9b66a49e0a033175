package tracker.domain.comparison;

import java.util.OptionalInt;
import tracker.domain.campaign.CampaignMeasure;

/**
 * One measure, this year and at the same point of the year before.
 *
 * @param now as known now
 * @param then as known at the same point of the year before
 * @param end the final figure of the year before, as known now
 */
public record MeasureComparison(CampaignMeasure measure, long now, long then, long end) {

    /** This year in percent of the year before: 112 is 12% more. Empty if there was nothing yet. */
    public OptionalInt percent() {
        return then <= 0
                ? OptionalInt.empty()
                : OptionalInt.of((int) Math.min(Integer.MAX_VALUE, Math.round(100.0 * now / then)));
    }
}
