package tracker.domain.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.CampaignMeasure;
import tracker.domain.campaign.CampaignPoint;
import tracker.domain.comparison.ComparisonQuery.GetComparison;
import tracker.domain.shared.SnapshotPosition;

/**
 * One area, this year and the year before.
 *
 * @param moment the position of all of it
 * @param asked the query it answers
 * @param name of the area, for people
 * @param point the point of the campaign it is compared at
 * @param earlier null if no earlier campaign has data
 * @param measures all of them; if the earlier year has no reporting times, only its final figure can be compared
 * @param curve of the measure in the query
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
     * Whether the two years can be compared at this point. By day of happening they always can, because the days are
     * known even for a year that was entered afterwards.
     */
    public boolean comparable() {
        return earlier != null && (earlier.timeliness().reportedAsItHappened() || meansHappened());
    }

    /** Whether it compares by the day of happening, as known today, rather than by what was known then. */
    public boolean meansHappened() {
        return asked.asAt() != null && asked.asAt().meansHappened();
    }

    public MeasureComparison of(CampaignMeasure measure) {
        return measures.get(measure.ordinal());
    }
}
