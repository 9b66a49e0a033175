package tracker.app.ambassadorsession;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tracker.app.eventstore.ActivityEventRepository;
import tracker.app.ledger.ActivityStateFold;
import tracker.app.messaging.QueryHandlerRegistration;
import tracker.domain.activity.ActivitySnapshot;
import tracker.domain.ambassadorsession.AmbassadorSessionDetails;
import tracker.domain.ambassadorsession.AmbassadorSessionEvent;
import tracker.domain.ambassadorsession.AmbassadorSessionFigures;
import tracker.domain.ambassadorsession.AmbassadorSessionQuery.GetAmbassadorSession;

/** Answers what its own trust asks about an ambassador session. */
@Configuration(proxyBeanMethods = false)
class AmbassadorSessionQueryHandler {

    @Bean
    QueryHandlerRegistration<GetAmbassadorSession, Optional<ActivitySnapshot<AmbassadorSessionDetails, AmbassadorSessionFigures>>>
            getAmbassadorSession(ActivityEventRepository facts) {
        ActivityStateFold<AmbassadorSessionDetails, AmbassadorSessionFigures> folded =
                new ActivityStateFold<>(AmbassadorSessionEvent.class);
        return new QueryHandlerRegistration<>(
                GetAmbassadorSession.class,
                asked -> facts.of(asked.id().value())
                        .map(folded::fold)
                        .filter(now -> now.trust().equals(asked.trust())));
    }
}
