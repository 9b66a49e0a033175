package tracker.app.participation;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tracker.app.messaging.Answers;
import tracker.app.messaging.ReadPosition;
import tracker.domain.campaign.CampaignRegistry;
import tracker.domain.participation.CampaignReplay;
import tracker.domain.participation.ParticipationQuery.GetReplay;

/** Answers how a campaign's figures moved. */
@Configuration(proxyBeanMethods = false)
class ReplayAnswers {

    @Bean
    Answers<GetReplay, Optional<CampaignReplay>> getReplay(
            CampaignRegistry campaigns, ReplaySteps steps, ReadPosition position) {
        return new Answers<>(
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
