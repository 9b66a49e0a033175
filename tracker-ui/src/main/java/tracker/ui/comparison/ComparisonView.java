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
import tracker.ui.analysis.AnalysisHead;
import tracker.ui.analysis.AnalysisPage;
import tracker.ui.analysis.AnalysisView;
import tracker.ui.analysis.Choices;
import tracker.ui.shared.Drawn;
import tracker.ui.shared.Shown;

/** One part of the country this year and the year before, at the same point; for anyone. */
@Route("compare")
@AnonymousAllowed
public final class ComparisonView extends AnalysisView {

    public ComparisonView(Queries queries, Clock clock) {
        super(AnalysisPage.COMPARE, queries, clock);
    }

    @Override
    protected void show(Asked asked) {
        AnnouncedCampaign campaign = asked.campaign();
        AnalysisAddress address = AnalysisAddress.read(asked.location(), campaign.id(), asked.past());
        GetComparison question = new GetComparison(
                campaign.id(),
                address.part(),
                address.measure(),
                address.alignment(),
                asked.past().narrowing(),
                asked.past().asAt());
        CampaignComparison first = ask(question, "There is no such part of the country in the register.");
        AnalysisHead head = asked.head(AnalysisPage.COMPARE, address)
                .choosingPart(queries())
                .choosingMeasure()
                .choosing(alignments(address));
        Drawn<CampaignComparison> course = CourseCard.drawn();
        Drawn<CampaignComparison> tiles = MeasureTiles.drawn();
        Shown<CampaignComparison> all = now -> {
            head.show(now.campaign(), now.moment());
            tiles.show(now);
            course.show(now);
        };
        String title = AnalysisPage.COMPARE.words() + ": " + first.name() + ", " + campaign.name();
        show(asked, title, question, first, all, head, course, tiles);
    }

    private static Choices alignments(AnalysisAddress address) {
        Choices alignments = new Choices("Which days are held against each other");
        for (AlignmentMode alignment : AlignmentMode.values()) {
            alignments.with(
                    "By " + alignment.words(),
                    address.to(alignment).on(AnalysisPage.COMPARE.path()),
                    alignment == address.alignment());
        }
        return alignments;
    }
}
