package tracker.app.stand;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tracker.app.eventstore.ActivityEventRepository;
import tracker.app.ledger.ActivityStateFold;
import tracker.app.messaging.QueryHandlerRegistration;
import tracker.domain.activity.ActivitySnapshot;
import tracker.domain.stand.StandDetails;
import tracker.domain.stand.StandEvent;
import tracker.domain.stand.StandFigures;
import tracker.domain.stand.StandQuery.GetStand;

/** Answers a trust's queries about its stands. */
@Configuration(proxyBeanMethods = false)
class StandQueryHandler {

    @Bean
    QueryHandlerRegistration<GetStand, Optional<ActivitySnapshot<StandDetails, StandFigures>>> getStand(
            ActivityEventRepository facts) {
        ActivityStateFold<StandDetails, StandFigures> folded = new ActivityStateFold<>(StandEvent.class);
        return new QueryHandlerRegistration<>(
                GetStand.class,
                asked -> facts.of(asked.id().value())
                        .map(folded::fold)
                        .filter(now -> now.trust().equals(asked.trust())));
    }
}
