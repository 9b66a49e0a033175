package tracker.app.replay;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tracker.app.messaging.QueryHandlerRegistration;
import tracker.app.messaging.ReadPositionRepository;
import tracker.domain.campaign.CampaignRegistry;
import tracker.domain.participation.CampaignReplay;
import tracker.domain.participation.ParticipationQuery.GetReplay;

/** Answers replay queries. */
@Configuration(proxyBeanMethods = false)
class ReplayQueryHandler {

    @Bean
    QueryHandlerRegistration<GetReplay, Optional<CampaignReplay>> getReplay(
            CampaignRegistry campaigns, ReplayStepRepository steps, ReadPositionRepository position) {
        return new QueryHandlerRegistration<>(
                GetReplay.class,
                query -> campaigns
                        .find(query.campaign())
                        .map(campaign -> new CampaignReplay(
                                position.now(),
                                campaign,
                                steps.regions(),
                                steps.known(query.campaign().value()),
                                steps.happened(query.campaign().value()))));
    }
}
