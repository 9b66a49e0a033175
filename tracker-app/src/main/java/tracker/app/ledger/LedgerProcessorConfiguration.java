package tracker.app.ledger;

import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import tracker.app.database.ReadingDatabase;

/** How the event processors run: reference data inside the command's own transaction, the ledger right behind it. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LedgerProperties.class)
class LedgerProcessorConfiguration {

    private static final int BATCH = 500;

    @Bean
    ConfigurerModule readers(LedgerProperties properties, ReadingDatabase database) {
        return configurer -> {
            configurer.eventProcessing().registerSubscribingEventProcessor("registers");
            configurer
                    .eventProcessing()
                    .registerTransactionManager(
                            ParticipationProjector.NAME,
                            configuration -> new SpringTransactionManager(database.transactions()));
            configurer
                    .eventProcessing()
                    .registerTrackingEventProcessor(
                            ParticipationProjector.NAME,
                            Configuration::eventStore,
                            configuration -> TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                                    .andBatchSize(BATCH)
                                    .andAutoStart(properties.reading())
                                    .andInitialTrackingToken(StreamableMessageSource::createTailToken));
        };
    }
}
