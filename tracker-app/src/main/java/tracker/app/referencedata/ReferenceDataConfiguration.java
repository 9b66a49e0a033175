package tracker.app.referencedata;

import java.time.Clock;
import org.axonframework.commandhandling.CommandBus;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tracker.domain.activity.ParticipationRules;

/** Provides reference data to the rules. */
@Configuration(proxyBeanMethods = false)
class ReferenceDataConfiguration {

    @Bean
    ParticipationRules participationRules(ReferenceDataCache registers, Clock clock) {
        return new ParticipationRules(registers::campaign, registers::trust, clock);
    }

    @Bean
    InitializingBean staleReferenceDataRetry(CommandBus bus, ReferenceDataCache registers) {
        return () -> bus.registerHandlerInterceptor(new StaleReferenceDataRetry(registers));
    }
}
