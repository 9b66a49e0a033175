package tracker.app.deprivation;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tracker.app.messaging.Answers;
import tracker.app.participation.Years;
import tracker.domain.campaign.CampaignRegistry;
import tracker.domain.deprivation.DeprivationQuery.GetDeprivationSummary;
import tracker.domain.deprivation.DeprivationSummary;

/** Answers what is asked about deprivation. */
@Configuration(proxyBeanMethods = false)
class DeprivationAnswers {

    @Bean
    Answers<GetDeprivationSummary, Optional<DeprivationSummary>> getAreasReached(
            CampaignRegistry campaigns, Years years, ReachedAreas areas) {
        return new Answers<>(
                GetDeprivationSummary.class,
                query -> campaigns
                        .find(query.campaign())
                        .flatMap(campaign -> years.nameOf(query.area()).map(name -> areas.of(query, campaign, name))));
    }
}
