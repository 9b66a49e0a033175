package tracker.app.outlook;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tracker.app.figures.PriorCampaigns;
import tracker.app.messaging.QueryHandlerRegistration;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.CampaignPoint;
import tracker.domain.campaign.CampaignRegistry;
import tracker.domain.outlook.GoalSummary;
import tracker.domain.outlook.MeasureForecast;
import tracker.domain.outlook.OutlookQuery.GetForecast;
import tracker.domain.outlook.OutlookQuery.GetGoals;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.ParticipationSummary;
import tracker.domain.shared.SnapshotPosition;

/** Answers queries about forecasts and goals. */
@Configuration(proxyBeanMethods = false)
class OutlookQueryHandler {

    @Bean
    QueryHandlerRegistration<GetForecast, Optional<MeasureForecast>> getForecast(
            CampaignRegistry campaigns, PriorCampaigns years, ForecastService forecasts) {
        return new QueryHandlerRegistration<>(
                GetForecast.class,
                query -> campaigns
                        .find(query.campaign())
                        .flatMap(campaign -> years.nameOf(query.area())
                                .map(name -> forecast(query, campaign, name, years, forecasts))));
    }

    private static MeasureForecast forecast(
            GetForecast query,
            AnnouncedCampaign campaign,
            String name,
            PriorCampaigns years,
            ForecastService forecasts) {
        AsAt asAt = AsAt.knownAt(query.asAt());
        SnapshotPosition moment = years.moment(campaign, asAt);
        ParticipationSummary now = years.participation(campaign, query.area(), name, query.filter(), asAt);
        ForecastBaseline background = forecasts.background(campaign);
        return new MeasureForecast(
                moment,
                query,
                campaign,
                name,
                CampaignPoint.of(campaign.days(), moment.asAt()),
                background.before(),
                PriorCampaigns.of(query.measure(), now),
                forecasts.of(background, now, query.measure(), query.filter(), moment.asAt()));
    }

    @Bean
    QueryHandlerRegistration<GetGoals, Optional<GoalSummary>> getGoals(
            CampaignRegistry campaigns, GoalOutlookCalculator goals) {
        return new QueryHandlerRegistration<>(
                GetGoals.class, query -> campaigns.find(query.campaign()).map(campaign -> goals.of(campaign, query)));
    }
}
