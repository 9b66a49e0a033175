package tracker.ui.comparison;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import tracker.domain.campaign.AlignmentMode;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.comparison.CampaignComparison;
import tracker.domain.comparison.ComparisonQuery.GetComparison;
import tracker.domain.shared.Queries;
import tracker.ui.analysis.AnalysisAddress;
import tracker.ui.analysis.AnalysisHeader;
import tracker.ui.analysis.AnalysisKind;
import tracker.ui.analysis.AnalysisView;
import tracker.ui.analysis.ChoiceNavigation;
import tracker.ui.links.PagePaths;
import tracker.ui.shared.RenderedFragment;
import tracker.ui.shared.UpdatableComponent;

/** Public page that compares an area with the previous year at the same stage. */
@Route(PagePaths.COMPARISON)
@AnonymousAllowed
public final class ComparisonView extends AnalysisView {

    public ComparisonView(Queries queries, Clock clock) {
        super(AnalysisKind.COMPARE, queries, clock);
    }

    @Override
    protected void show(AnalysisContext asked) {
        AnnouncedCampaign campaign = asked.campaign();
        AnalysisAddress address = AnalysisAddress.read(asked.location(), campaign.id(), asked.criteria());
        GetComparison question = new GetComparison(
                campaign.id(),
                address.part(),
                address.measure(),
                address.alignment(),
                asked.criteria().filter(),
                asked.criteria().asAt());
        CampaignComparison first = ask(question, "We could not find this area.");
        AnalysisHeader head = asked.header(AnalysisKind.COMPARE, address)
                .choosingPart(queries())
                .choosingMeasure()
                .choosing(alignments(address));
        RenderedFragment<CampaignComparison> course = YearComparisonCard.fragment();
        RenderedFragment<CampaignComparison> tiles = MeasureComparisonList.fragment();
        UpdatableComponent<CampaignComparison> all = now -> {
            head.show(now.campaign(), now.moment());
            tiles.show(now);
            course.show(now);
        };
        String title = AnalysisKind.COMPARE.words() + ": " + first.name() + ", " + campaign.name();
        show(asked, title, question, first, all, head, course, tiles);
    }

    private static ChoiceNavigation alignments(AnalysisAddress address) {
        ChoiceNavigation alignments = new ChoiceNavigation("Which days to compare");
        for (AlignmentMode alignment : AlignmentMode.values()) {
            alignments.with(
                    "By " + alignment.words(),
                    address.with(alignment).toUrl(AnalysisKind.COMPARE.path()),
                    alignment == address.alignment());
        }
        return alignments;
    }
}
