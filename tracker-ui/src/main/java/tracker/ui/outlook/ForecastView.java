package tracker.ui.outlook;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.outlook.MeasureForecast;
import tracker.domain.outlook.OutlookQuery.GetForecast;
import tracker.domain.shared.Queries;
import tracker.ui.analysis.AnalysisAddress;
import tracker.ui.analysis.AnalysisHeader;
import tracker.ui.analysis.AnalysisKind;
import tracker.ui.analysis.AnalysisView;
import tracker.ui.links.PagePaths;
import tracker.ui.shared.RenderedFragment;
import tracker.ui.shared.UpdatableComponent;

/** Public forecast page of an area. */
@Route(PagePaths.FORECAST)
@AnonymousAllowed
public final class ForecastView extends AnalysisView {

    public ForecastView(Queries queries, Clock clock) {
        super(AnalysisKind.FORECAST, queries, clock);
    }

    @Override
    protected void show(AnalysisContext asked) {
        AnnouncedCampaign campaign = asked.campaign();
        AnalysisAddress address = AnalysisAddress.read(asked.location(), campaign.id(), asked.criteria());
        GetForecast question = new GetForecast(
                campaign.id(),
                address.part(),
                address.measure(),
                asked.criteria().filter(),
                asked.criteria().instant());
        MeasureForecast first = ask(question, "We could not find this area.");
        AnalysisHeader head = asked.header(AnalysisKind.FORECAST, address)
                .choosingPart(queries())
                .choosingMeasure();
        RenderedFragment<MeasureForecast> end = FinalForecastCard.fragment();
        RenderedFragment<MeasureForecast> days = DailyForecastCard.fragment();
        RenderedFragment<MeasureForecast> tested = ForecastAccuracyCard.fragment();
        UpdatableComponent<MeasureForecast> all = now -> {
            head.show(now.campaign(), now.moment());
            end.show(now);
            days.show(now);
            tested.show(now);
        };
        String title = AnalysisKind.FORECAST.words() + ": " + first.name() + ", " + campaign.name();
        show(asked, title, question, first, all, head, end, days, tested);
    }
}
