package tracker.app.deprivation;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tracker.app.messaging.Answers;
import tracker.app.participation.Years;
import tracker.domain.campaign.Campaigns;
import tracker.domain.deprivation.AreasReached;
import tracker.domain.deprivation.DeprivationQuery.GetAreasReached;

/** Answers what is asked about deprivation. */
@Configuration(proxyBeanMethods = false)
class DeprivationAnswers {

    @Bean
    Answers<GetAreasReached, Optional<AreasReached>> getAreasReached(
            Campaigns campaigns, Years years, ReachedAreas areas) {
        return new Answers<>(
                GetAreasReached.class,
                query -> campaigns
                        .find(query.campaign())
                        .flatMap(campaign -> years.nameOf(query.part()).map(name -> areas.of(query, campaign, name))));
    }
}
