package tracker.app.trust;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tracker.app.messaging.Answers;
import tracker.app.messaging.ReadPosition;
import tracker.domain.trust.TrustQuery.ListTrusts;
import tracker.domain.trust.TrustQuery.TrustList;

/** Answers what is asked about the register. */
@Configuration(proxyBeanMethods = false)
class TrustAnswers {

    @Bean
    Answers<ListTrusts, TrustList> listTrusts(TrustTable table, ReadPosition position) {
        return new Answers<>(ListTrusts.class, query -> new TrustList(position.now(), table.all()));
    }
}
