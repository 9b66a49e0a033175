package tracker.app.outlook;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tracker.app.messaging.Answers;
import tracker.app.participation.Years;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.CampaignPoint;
import tracker.domain.campaign.Campaigns;
import tracker.domain.outlook.Forecast;
import tracker.domain.outlook.Goals;
import tracker.domain.outlook.OutlookQuery.GetForecast;
import tracker.domain.outlook.OutlookQuery.GetGoals;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.Participation;
import tracker.domain.shared.Moment;

/** Answers what is asked about the days to come. */
@Configuration(proxyBeanMethods = false)
class OutlookAnswers {

    @Bean
    Answers<GetForecast, Optional<Forecast>> getForecast(Campaigns campaigns, Years years, Forecasts forecasts) {
        return new Answers<>(
                GetForecast.class,
                query -> campaigns
                        .find(query.campaign())
                        .flatMap(campaign -> years.nameOf(query.part())
                                .map(name -> forecast(query, campaign, name, years, forecasts))));
    }

    private static Forecast forecast(
            GetForecast query, AnnouncedCampaign campaign, String name, Years years, Forecasts forecasts) {
        AsAt asAt = AsAt.knownAt(query.asAt());
        Moment moment = years.moment(campaign, asAt);
        Participation now = years.participation(campaign, query.part(), name, asAt);
        Background background = forecasts.background(campaign);
        return new Forecast(
                moment,
                query,
                campaign,
                name,
                CampaignPoint.of(campaign.days(), moment.asAt()),
                background.before(),
                Years.of(query.measure(), now),
                forecasts.of(background, now, query.measure(), moment.asAt()));
    }

    @Bean
    Answers<GetGoals, Optional<Goals>> getGoals(Campaigns campaigns, GoalOutlooks goals) {
        return new Answers<>(
                GetGoals.class, query -> campaigns.find(query.campaign()).map(campaign -> goals.of(campaign, query)));
    }
}
