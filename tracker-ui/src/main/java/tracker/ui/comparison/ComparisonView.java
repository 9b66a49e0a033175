package tracker.ui.comparison;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import tracker.domain.campaign.Alignment;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.comparison.Comparison;
import tracker.domain.comparison.ComparisonQuery.GetComparison;
import tracker.domain.shared.Queries;
import tracker.ui.analysis.AnalysisAddress;
import tracker.ui.analysis.AnalysisHead;
import tracker.ui.analysis.AnalysisPage;
import tracker.ui.analysis.AnalysisPast;
import tracker.ui.analysis.Choices;
import tracker.ui.campaign.CampaignChoice;
import tracker.ui.shared.Drawn;
import tracker.ui.shared.Live;
import tracker.ui.shared.NothingHere;
import tracker.ui.shared.Shown;

/** One part of the country this year and the year before, at the same point; for anyone. */
@Route("compare")
@AnonymousAllowed
public final class ComparisonView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Queries queries;
    private final transient Clock clock;
    private String title = AnalysisPage.COMPARE.words();

    public ComparisonView(Queries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
        addClassName("width");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CampaignChoice choice = CampaignChoice.of(event.getLocation(), queries, clock);
        removeAll();
        if (choice.campaign().isEmpty()) {
            add(new H1(AnalysisPage.COMPARE.words()), new Paragraph("No campaign has been announced yet."));
            return;
        }
        AnnouncedCampaign campaign = choice.campaign().get();
        AnalysisPast past = AnalysisPast.read(event.getLocation(), clock);
        show(AnalysisAddress.read(event.getLocation(), campaign.id(), past), past, campaign, choice);
    }

    private void show(AnalysisAddress address, AnalysisPast past, AnnouncedCampaign campaign, CampaignChoice choice) {
        GetComparison question = new GetComparison(
                campaign.id(), address.part(), address.measure(), address.alignment(), address.asAt());
        Comparison first = queries.ask(question)
                .orElseThrow(() -> new NothingHere("There is no such part of the country in the register."));
        AnalysisHead head = new AnalysisHead(AnalysisPage.COMPARE, address, past, campaign, choice)
                .choosingPart(queries)
                .choosingMeasure()
                .choosing(alignments(address));
        Drawn<Comparison> course = CourseCard.drawn();
        Drawn<Comparison> tiles = MeasureTiles.drawn();
        Div board = new Div(head, course, tiles);
        board.addClassNames("board", "analysis");
        Shown<Comparison> all = now -> {
            head.show(now.campaign(), now.moment());
            tiles.show(now);
            course.show(now);
        };
        all.show(first);
        title = AnalysisPage.COMPARE.words() + ": " + first.name() + ", " + campaign.name();
        if (past.live()) {
            Live.watch(board, queries, question, now -> now.ifPresent(all::show));
        }
        add(board);
    }

    private static Choices alignments(AnalysisAddress address) {
        Choices alignments = new Choices("Which days are held against each other");
        for (Alignment alignment : Alignment.values()) {
            alignments.with(
                    "By " + alignment.words(),
                    address.to(alignment).on(AnalysisPage.COMPARE.path()),
                    alignment == address.alignment());
        }
        return alignments;
    }

    @Override
    public String getPageTitle() {
        return title + " – Healthcare Science Week tracker";
    }
}
