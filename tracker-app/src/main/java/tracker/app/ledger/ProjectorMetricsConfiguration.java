package tracker.app.ledger;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tracker.app.eventstore.StoredTypeNames;
import tracker.app.eventstore.UnreadableEvent;

/** Counts the events of a batch by name, and reports the batch after its commit. */
@Configuration(proxyBeanMethods = false)
class ProjectorMetricsConfiguration {

    private static final String BATCH = "tracker.participation.timed";

    /** The name used for events that cannot be decoded. */
    private static final String UNREADABLE = "unreadable";

    @Bean
    ConfigurerModule measureBatches(ProjectorMetrics times) {
        return configurer -> configurer
                .eventProcessing()
                .registerHandlerInterceptor(ParticipationProjector.NAME, configuration -> timed(times));
    }

    private static MessageHandlerInterceptor<EventMessage<?>> timed(ProjectorMetrics times) {
        return (work, chain) -> {
            Map<String, Integer> batch = work.root().getOrComputeResource(BATCH, key -> {
                Map<String, Integer> events = new HashMap<>();
                long start = System.nanoTime();
                work.afterCommit(committed -> times.recordBatch(events, System.nanoTime() - start));
                return events;
            });
            batch.merge(name(work.getMessage().getPayloadType()), 1, Integer::sum);
            return chain.proceed();
        };
    }

    private static String name(Class<?> event) {
        return event == UnreadableEvent.class ? UNREADABLE : StoredTypeNames.of(event);
    }
}
