package tracker.app.trust;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tracker.app.messaging.QueryHandlerRegistration;
import tracker.app.messaging.ReadPositionRepository;
import tracker.domain.trust.TrustQuery.ListTrusts;
import tracker.domain.trust.TrustQuery.TrustList;

/** Answers queries about the register. */
@Configuration(proxyBeanMethods = false)
class TrustQueryHandler {

    @Bean
    QueryHandlerRegistration<ListTrusts, TrustList> listTrusts(TrustRepository table, ReadPositionRepository position) {
        return new QueryHandlerRegistration<>(ListTrusts.class, query -> new TrustList(position.now(), table.all()));
    }
}
