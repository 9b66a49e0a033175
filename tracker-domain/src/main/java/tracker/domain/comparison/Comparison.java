package tracker.domain.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.CampaignPoint;
import tracker.domain.campaign.Measure;
import tracker.domain.comparison.ComparisonQuery.GetComparison;
import tracker.domain.shared.Moment;

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
public record Comparison(
        Moment moment,
        GetComparison asked,
        AnnouncedCampaign campaign,
        String name,
        CampaignPoint point,
        @Nullable EarlierYear earlier,
        List<Compared> measures,
        Curve curve) {

    public Comparison {
        measures = List.copyOf(measures);
    }

    /**
     * Whether the two years can be held against each other at this point. Of what had happened they always can: on which day something was is
     * known of a year that was typed in afterwards, too.
     */
    public boolean comparable() {
        return earlier != null && (earlier.learned().asItWent() || tellsWhatHappened());
    }

    /** Whether it is about what had happened by then, as it is known today, day by day. */
    public boolean tellsWhatHappened() {
        return asked.asAt() != null && asked.asAt().tellsWhatHappened();
    }

    public Compared of(Measure measure) {
        return measures.get(measure.ordinal());
    }
}
