package tracker.ui.outlook;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.outlook.Goals;
import tracker.domain.outlook.OutlookQuery.GetGoals;
import tracker.domain.shared.Queries;
import tracker.domain.trust.Part;
import tracker.ui.analysis.AnalysisAddress;
import tracker.ui.analysis.AnalysisHead;
import tracker.ui.analysis.AnalysisPage;
import tracker.ui.analysis.AnalysisPast;
import tracker.ui.campaign.CampaignChoice;
import tracker.ui.shared.Drawn;
import tracker.ui.shared.Live;
import tracker.ui.shared.NothingHere;
import tracker.ui.shared.Shown;

/** The goals of a campaign and its coverage; for anyone. */
@Route("goals")
@AnonymousAllowed
public final class GoalsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Queries queries;
    private final transient Clock clock;
    private String title = AnalysisPage.GOALS.words();

    public GoalsView(Queries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
        addClassName("width");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CampaignChoice choice = CampaignChoice.of(event.getLocation(), queries, clock);
        removeAll();
        choice.campaign()
                .ifPresentOrElse(
                        campaign -> show(AnalysisPast.read(event.getLocation(), clock), campaign, choice),
                        () -> add(
                                new H1(AnalysisPage.GOALS.words()),
                                new Paragraph("No campaign has been announced yet.")));
    }

    private void show(AnalysisPast past, AnnouncedCampaign campaign, CampaignChoice choice) {
        GetGoals question = new GetGoals(campaign.id(), past.instant());
        Goals first = queries.ask(question).orElseThrow(() -> new NothingHere("There is no campaign for this year."));
        AnalysisAddress address = AnalysisAddress.of(campaign.id(), Part.NATION).at(past.instant());
        AnalysisHead head = new AnalysisHead(AnalysisPage.GOALS, address, past, campaign, choice);
        Drawn<Goals> goals = GoalsCard.drawn();
        Drawn<Goals> coverage = CoverageCard.drawn();
        Div board = new Div(head, goals, coverage);
        board.addClassNames("board", "analysis");
        Shown<Goals> all = now -> {
            head.show(now.campaign(), now.moment());
            goals.show(now);
            coverage.show(now);
        };
        all.show(first);
        title = AnalysisPage.GOALS.words() + ", " + campaign.name();
        if (past.live()) {
            Live.watch(board, queries, question, now -> now.ifPresent(all::show));
        }
        add(board);
    }

    @Override
    public String getPageTitle() {
        return title + " – Healthcare Science Week tracker";
    }
}
