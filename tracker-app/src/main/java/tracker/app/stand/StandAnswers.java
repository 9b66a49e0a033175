package tracker.app.stand;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tracker.app.eventstore.ActivityFacts;
import tracker.app.messaging.Answers;
import tracker.app.participation.AsItStands;
import tracker.domain.participation.ActivitySnapshot;
import tracker.domain.stand.StandDetails;
import tracker.domain.stand.StandFigures;
import tracker.domain.stand.StandQuery.GetStand;

/** Answers what its own trust asks about a stand. */
@Configuration(proxyBeanMethods = false)
class StandAnswers {

    @Bean
    Answers<GetStand, Optional<ActivitySnapshot<StandDetails, StandFigures>>> getStand(ActivityFacts facts) {
        AsItStands<StandDetails, StandFigures> folded = new AsItStands<>(StandJson::details, StandJson::figures);
        return new Answers<>(
                GetStand.class,
                asked -> facts.of(asked.id().value())
                        .map(folded::of)
                        .filter(now -> now.trust().equals(asked.trust())));
    }
}
