package tracker.domain.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.CampaignMeasure;
import tracker.domain.campaign.CampaignPoint;
import tracker.domain.comparison.ComparisonQuery.GetComparison;
import tracker.domain.shared.SnapshotPosition;

/**
 * One part of the country, this year and the year before.
 *
 * @param moment at which all of it holds
 * @param asked what it answers
 * @param name of the part, for people
 * @param point of the campaign at which it is asked
 * @param earlier null where no earlier campaign has anything to tell
 * @param measures all of them; where the earlier year has no learning times only its end can be held against this year
 * @param curve of the measure that was asked for
 */
public record CampaignComparison(
        SnapshotPosition moment,
        GetComparison asked,
        AnnouncedCampaign campaign,
        String name,
        CampaignPoint point,
        @Nullable EarlierCampaign earlier,
        List<MeasureComparison> measures,
        HourlySeries curve) {

    public CampaignComparison {
        measures = List.copyOf(measures);
    }

    /**
     * Whether the two years can be held against each other at this point. Of what had happened they always can: on which day something was is
     * known of a year that was typed in afterwards, too.
     */
    public boolean comparable() {
        return earlier != null && (earlier.timeliness().reportedAsItHappened() || meansHappened());
    }

    /** Whether it is about what had happened by then, as it is known today, day by day. */
    public boolean meansHappened() {
        return asked.asAt() != null && asked.asAt().meansHappened();
    }

    public MeasureComparison of(CampaignMeasure measure) {
        return measures.get(measure.ordinal());
    }
}
