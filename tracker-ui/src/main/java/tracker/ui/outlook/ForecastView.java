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
import tracker.domain.outlook.Forecast;
import tracker.domain.outlook.OutlookQuery.GetForecast;
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

/** What the figures of one part of the country will come to; for anyone. */
@Route("forecast")
@AnonymousAllowed
public final class ForecastView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Queries queries;
    private final transient Clock clock;
    private String title = AnalysisPage.FORECAST.words();

    public ForecastView(Queries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
        addClassName("width");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CampaignChoice choice = CampaignChoice.of(event.getLocation(), queries, clock);
        removeAll();
        if (choice.campaign().isEmpty()) {
            add(new H1(AnalysisPage.FORECAST.words()), new Paragraph("No campaign has been announced yet."));
            return;
        }
        AnnouncedCampaign campaign = choice.campaign().get();
        AnalysisPast past = AnalysisPast.read(event.getLocation(), clock);
        show(AnalysisAddress.read(event.getLocation(), campaign.id(), past), past, campaign, choice);
    }

    private void show(AnalysisAddress address, AnalysisPast past, AnnouncedCampaign campaign, CampaignChoice choice) {
        GetForecast question = new GetForecast(campaign.id(), address.part(), address.measure(), address.asAt());
        Forecast first = queries.ask(question)
                .orElseThrow(() -> new NothingHere("There is no such part of the country in the register."));
        AnalysisHead head = new AnalysisHead(AnalysisPage.FORECAST, address, past, campaign, choice)
                .choosingPart(queries)
                .choosingMeasure();
        Drawn<Forecast> end = ForecastEnd.drawn();
        Drawn<Forecast> days = ForecastDays.drawn();
        Drawn<Forecast> tested = ForecastTested.drawn();
        Div board = new Div(head, end, days, tested);
        board.addClassNames("board", "analysis");
        Shown<Forecast> all = now -> {
            head.show(now.campaign(), now.moment());
            end.show(now);
            days.show(now);
            tested.show(now);
        };
        all.show(first);
        title = AnalysisPage.FORECAST.words() + ": " + first.name() + ", " + campaign.name();
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
