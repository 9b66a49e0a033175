package tracker.ui.comparison;

import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import tracker.domain.campaign.Alignment;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.Measure;
import tracker.domain.comparison.Comparison;
import tracker.domain.comparison.ComparisonQuery.GetComparison;
import tracker.domain.shared.Queries;
import tracker.domain.trust.Part;
import tracker.ui.analysis.AnalysisAddress;
import tracker.ui.analysis.AnalysisPage;
import tracker.ui.shared.Live;
import tracker.ui.shared.Words;

/** One line for a board: how far this year has come beside the year before, and the way to more of it. */
public final class ComparisonLine extends Anchor {

    private final Measure measure;

    public ComparisonLine(CampaignId campaign, Part part, Measure measure, Queries queries) {
        super(
                AnalysisAddress.of(campaign, part).to(measure).on(AnalysisPage.COMPARE.path()),
                AnalysisPage.COMPARE.words());
        this.measure = measure;
        Live.watch(this, queries, new GetComparison(campaign, part, measure, Alignment.DAY), this::show);
    }

    private void show(Optional<Comparison> now) {
        now.filter(Comparison::comparable)
                .ifPresent(comparison -> Words.show(this, ComparisonWords.finding(comparison, comparison.of(measure))));
    }
}
