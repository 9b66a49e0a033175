package tracker.app.deprivation;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tracker.app.figures.PriorCampaigns;
import tracker.app.messaging.QueryHandlerRegistration;
import tracker.domain.campaign.CampaignRegistry;
import tracker.domain.deprivation.DeprivationQuery.GetDeprivationSummary;
import tracker.domain.deprivation.DeprivationSummary;

/** Answers queries about deprivation. */
@Configuration(proxyBeanMethods = false)
class DeprivationQueryHandler {

    @Bean
    QueryHandlerRegistration<GetDeprivationSummary, Optional<DeprivationSummary>> getAreasReached(
            CampaignRegistry campaigns, PriorCampaigns years, ReachedAreaRepository areas) {
        return new QueryHandlerRegistration<>(
                GetDeprivationSummary.class,
                query -> campaigns
                        .find(query.campaign())
                        .flatMap(campaign -> years.nameOf(query.area()).map(name -> areas.of(query, campaign, name))));
    }
}
