package tracker.app.participation;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tracker.app.eventstore.StoredNames;
import tracker.app.eventstore.UnreadableFact;

/** Counts each fact of a batch under its name, and tells the whole batch once it is committed. */
@Configuration(proxyBeanMethods = false)
class TimedReading {

    private static final String BATCH = "tracker.participation.timed";

    /** What cannot be read has no name of ours. */
    private static final String UNREADABLE = "unreadable";

    @Bean
    ConfigurerModule timeTheReader(ReaderTimes times) {
        return configurer -> configurer
                .eventProcessing()
                .registerHandlerInterceptor(ParticipationProjector.NAME, configuration -> timed(times));
    }

    private static MessageHandlerInterceptor<EventMessage<?>> timed(ReaderTimes times) {
        return (work, chain) -> {
            Map<String, Integer> batch = work.root().getOrComputeResource(BATCH, key -> {
                Map<String, Integer> facts = new HashMap<>();
                long start = System.nanoTime();
                work.afterCommit(committed -> times.written(facts, System.nanoTime() - start));
                return facts;
            });
            batch.merge(name(work.getMessage().getPayloadType()), 1, Integer::sum);
            return chain.proceed();
        };
    }

    private static String name(Class<?> fact) {
        return fact == UnreadableFact.class ? UNREADABLE : StoredNames.of(fact);
    }
}
