package tracker.ui.deprivation;

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
import tracker.domain.deprivation.AreasReached;
import tracker.domain.deprivation.DeprivationQuery.GetAreasReached;
import tracker.domain.shared.Queries;
import tracker.ui.analysis.AnalysisAddress;
import tracker.ui.analysis.AnalysisHead;
import tracker.ui.analysis.AnalysisPage;
import tracker.ui.analysis.AnalysisPast;
import tracker.ui.campaign.CampaignChoice;
import tracker.ui.shared.Drawn;
import tracker.ui.shared.Live;
import tracker.ui.shared.NothingHere;
import tracker.ui.shared.Shown;

/** Which areas have been reached, while there is still time to reach others; for anyone. */
@Route("areas")
@AnonymousAllowed
public final class AreasView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Queries queries;
    private final transient Clock clock;
    private String title = AnalysisPage.AREAS.words();

    public AreasView(Queries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
        addClassName("width");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CampaignChoice choice = CampaignChoice.of(event.getLocation(), queries, clock);
        removeAll();
        if (choice.campaign().isEmpty()) {
            add(new H1(AnalysisPage.AREAS.words()), new Paragraph("No campaign has been announced yet."));
            return;
        }
        AnnouncedCampaign campaign = choice.campaign().get();
        AnalysisPast past = AnalysisPast.read(event.getLocation(), clock);
        show(AnalysisAddress.read(event.getLocation(), campaign.id(), past), past, campaign, choice);
    }

    private void show(AnalysisAddress address, AnalysisPast past, AnnouncedCampaign campaign, CampaignChoice choice) {
        GetAreasReached question = new GetAreasReached(campaign.id(), address.part(), address.asAt());
        AreasReached first = queries.ask(question)
                .orElseThrow(() -> new NothingHere("There is no such part of the country in the register."));
        AnalysisHead head = new AnalysisHead(AnalysisPage.AREAS, address, past, campaign, choice).choosingPart(queries);
        Drawn<AreasReached> areas = AreasCard.drawn();
        Div board = new Div(head, areas);
        board.addClassNames("board", "analysis");
        Shown<AreasReached> all = now -> {
            head.show(now.campaign(), now.moment());
            areas.show(now);
        };
        all.show(first);
        title = AnalysisPage.AREAS.words() + ": " + first.name() + ", " + campaign.name();
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
