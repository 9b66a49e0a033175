package tracker.app.tally;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tracker.app.messaging.QueryHandlerRegistration;
import tracker.domain.stand.StandCounterDetails;
import tracker.domain.stand.StandQuery.GetStandCounter;
import tracker.domain.stand.StandQuery.ListStandCounts;
import tracker.domain.stand.StandQuery.StandCountList;
import tracker.domain.trust.TrustRegistry;

/** Answers queries about the counting at stands. */
@Configuration(proxyBeanMethods = false)
class TallyQueryHandler {

    @Bean
    QueryHandlerRegistration<ListStandCounts, StandCountList> listStandCounts(StandTallyRepository tallies) {
        return new QueryHandlerRegistration<>(
                ListStandCounts.class, query -> new StandCountList(tallies.of(query.campaign(), query.trust())));
    }

    @Bean
    QueryHandlerRegistration<GetStandCounter, Optional<StandCounterDetails>> getCountedStand(
            StandTallyRepository tallies, TrustRegistry trusts) {
        return new QueryHandlerRegistration<>(GetStandCounter.class, query -> tallies.details(query.stand(), trusts));
    }
}
