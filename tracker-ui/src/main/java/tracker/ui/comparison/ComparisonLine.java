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
import tracker.ui.analysis.AnalysisPage;
import tracker.ui.shared.Live;
import tracker.ui.shared.Words;

/** One line for a board: how far this year has come beside the year before, and the way to more of it. */
public final class ComparisonLine extends Anchor {

    private final CampaignMeasure measure;

    public ComparisonLine(CampaignId campaign, Area part, CampaignMeasure measure, Queries queries) {
        super(
                AnalysisAddress.of(campaign, part).to(measure).on(AnalysisPage.COMPARE.path()),
                AnalysisPage.COMPARE.words());
        this.measure = measure;
        Live.watch(this, queries, new GetComparison(campaign, part, measure, AlignmentMode.DAY), this::show);
    }

    private void show(Optional<CampaignComparison> now) {
        now.filter(CampaignComparison::comparable)
                .ifPresent(comparison -> Words.show(this, ComparisonWords.finding(comparison, comparison.of(measure))));
    }
}
