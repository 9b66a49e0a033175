package tracker.ui.outlook;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.outlook.MeasureForecast;
import tracker.domain.outlook.OutlookQuery.GetForecast;
import tracker.domain.shared.Queries;
import tracker.ui.analysis.AnalysisAddress;
import tracker.ui.analysis.AnalysisHead;
import tracker.ui.analysis.AnalysisPage;
import tracker.ui.analysis.AnalysisView;
import tracker.ui.shared.Drawn;
import tracker.ui.shared.Shown;

/** What the figures of one part of the country will come to; for anyone. */
@Route("forecast")
@AnonymousAllowed
public final class ForecastView extends AnalysisView {

    public ForecastView(Queries queries, Clock clock) {
        super(AnalysisPage.FORECAST, queries, clock);
    }

    @Override
    protected void show(Asked asked) {
        AnnouncedCampaign campaign = asked.campaign();
        AnalysisAddress address = AnalysisAddress.read(asked.location(), campaign.id(), asked.past());
        GetForecast question = new GetForecast(
                campaign.id(),
                address.part(),
                address.measure(),
                asked.past().narrowing(),
                asked.past().instant());
        MeasureForecast first = ask(question, "There is no such part of the country in the register.");
        AnalysisHead head = asked.head(AnalysisPage.FORECAST, address)
                .choosingPart(queries())
                .choosingMeasure();
        Drawn<MeasureForecast> end = ForecastEnd.drawn();
        Drawn<MeasureForecast> days = ForecastDays.drawn();
        Drawn<MeasureForecast> tested = ForecastTested.drawn();
        Shown<MeasureForecast> all = now -> {
            head.show(now.campaign(), now.moment());
            end.show(now);
            days.show(now);
            tested.show(now);
        };
        String title = AnalysisPage.FORECAST.words() + ": " + first.name() + ", " + campaign.name();
        show(asked, title, question, first, all, head, end, days, tested);
    }
}
