package tracker.app.ledger;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tracker.app.cluster.ClusterNotification;
import tracker.app.cluster.ClusterNotifier;

/** Notifies the other nodes after each batch, so that they refresh their live queries at once. */
@Configuration(proxyBeanMethods = false)
class ProjectorNotifierConfiguration {

    private static final String RINGS = "tracker.participation.rings";

    @Bean
    ConfigurerModule notifyAfterBatch(ClusterNotifier notifier) {
        return configurer -> configurer
                .eventProcessing()
                .registerHandlerInterceptor(ParticipationProjector.NAME, configuration -> afterTheBatch(notifier));
    }

    private static MessageHandlerInterceptor<EventMessage<?>> afterTheBatch(ClusterNotifier notifier) {
        return (work, chain) -> {
            work.root().getOrComputeResource(RINGS, key -> {
                work.afterCommit(committed -> notifier.notifyNodes(ClusterNotification.READ));
                return true;
            });
            return chain.proceed();
        };
    }
}
