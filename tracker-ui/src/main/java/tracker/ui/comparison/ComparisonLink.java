package tracker.ui.comparison;

import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import tracker.domain.campaign.AlignmentMode;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.CampaignMeasure;
import tracker.domain.comparison.CampaignComparison;
import tracker.domain.comparison.ComparisonQuery.GetComparison;
import tracker.domain.shared.Queries;
import tracker.domain.trust.Area;
import tracker.ui.analysis.AnalysisAddress;
import tracker.ui.analysis.AnalysisKind;
import tracker.ui.shared.LiveUpdates;
import tracker.ui.shared.TextUpdater;

/** Link to the comparison with last year, with its finding as text. */
public final class ComparisonLink extends Anchor {

    private final CampaignMeasure measure;

    public ComparisonLink(CampaignId campaign, Area part, CampaignMeasure measure, Queries queries) {
        super(
                AnalysisAddress.of(campaign, part).with(measure).toUrl(AnalysisKind.COMPARE.path()),
                AnalysisKind.COMPARE.words());
        this.measure = measure;
        LiveUpdates.watch(this, queries, new GetComparison(campaign, part, measure, AlignmentMode.DAY), this::show);
    }

    private void show(Optional<CampaignComparison> now) {
        now.filter(CampaignComparison::comparable)
                .ifPresent(comparison ->
                        TextUpdater.update(this, ComparisonText.finding(comparison, comparison.of(measure))));
    }
}
