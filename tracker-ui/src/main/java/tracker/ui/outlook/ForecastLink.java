package tracker.ui.outlook;

import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.CampaignMeasure;
import tracker.domain.outlook.MeasureForecast;
import tracker.domain.outlook.OutlookQuery.GetForecast;
import tracker.domain.shared.Queries;
import tracker.domain.trust.Area;
import tracker.ui.analysis.AnalysisAddress;
import tracker.ui.analysis.AnalysisKind;
import tracker.ui.shared.LiveUpdates;
import tracker.ui.shared.TextUpdater;

/** Link to the forecast page, with the forecast as text if there is one. */
public final class ForecastLink extends Anchor {

    public ForecastLink(CampaignId campaign, Area part, Queries queries) {
        super(AnalysisAddress.of(campaign, part).toUrl(AnalysisKind.FORECAST.path()), AnalysisKind.FORECAST.words());
        LiveUpdates.watch(this, queries, new GetForecast(campaign, part, CampaignMeasure.ACTIVITIES), this::show);
    }

    private void show(Optional<MeasureForecast> now) {
        TextUpdater.update(
                this,
                now.filter(forecast -> forecast.outcome().end() != null)
                        .map(ForecastText::finding)
                        .orElse(AnalysisKind.FORECAST.words()));
    }
}
