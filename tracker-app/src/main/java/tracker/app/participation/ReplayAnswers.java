package tracker.app.participation;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tracker.app.messaging.Answers;
import tracker.app.messaging.ReadPosition;
import tracker.domain.campaign.Campaigns;
import tracker.domain.participation.ParticipationQuery.GetReplay;
import tracker.domain.participation.Replay;

/** Answers how a campaign's figures moved. */
@Configuration(proxyBeanMethods = false)
class ReplayAnswers {

    @Bean
    Answers<GetReplay, Optional<Replay>> getReplay(Campaigns campaigns, ReplaySteps steps, ReadPosition position) {
        return new Answers<>(
                GetReplay.class,
                query -> campaigns
                        .find(query.campaign())
                        .map(campaign -> new Replay(
                                position.now(),
                                campaign,
                                steps.regions(),
                                steps.known(query.campaign().value()),
                                steps.happened(query.campaign().value()))));
    }
}
