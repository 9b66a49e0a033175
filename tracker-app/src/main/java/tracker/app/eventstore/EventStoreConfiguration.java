package tracker.app.eventstore;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import tracker.app.database.CommandsDatabase;
import tracker.app.database.ReadingDatabase;
import tracker.app.wakeup.Bell;

/**
 * Everything Axon stores with, declared bean by bean. Left to its own ordering, Axon 4.13 on Spring Boot 4 starts green with
 * stand-ins and stores nothing (decision 0001); {@link NoStandIns} refuses to start then.
 */
@Configuration(proxyBeanMethods = false)
class EventStoreConfiguration {

    @Bean
    TransactionManager axonTransactionManager(CommandsDatabase database) {
        return new SpringTransactionManager(database.transactions());
    }

    @Bean
    ConnectionProvider connectionProvider(CommandsDatabase database) {
        return connections(database.inTransaction());
    }

    private static ConnectionProvider connections(DataSource database) {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(database));
    }

    @Bean
    @Primary
    Serializer serializer() {
        return new FactSerializer();
    }

    @Bean
    @Qualifier("messageSerializer")
    Serializer messageSerializer(Serializer serializer) {
        return serializer;
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer(Serializer serializer) {
        return serializer;
    }

    @Bean
    EventStorageEngine eventStorageEngine(
            Serializer serializer, ConnectionProvider connections, TransactionManager transactions) {
        return engine(serializer, connections, transactions, new LostRaces());
    }

    static FactEngine engine(
            Serializer serializer,
            ConnectionProvider connections,
            TransactionManager transactions,
            PersistenceExceptionResolver resolver) {
        return new FactEngine(JdbcEventStorageEngine.builder()
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .persistenceExceptionResolver(resolver)
                .connectionProvider(connections)
                .transactionManager(transactions)
                .schema(schema())
                // Axon forgets a gap in the global order when the fact beside it is older than this by its own clock.
                // As long
                // as an int allows, until gaps are released on PostgreSQL's proof (decision 0004).
                .gapTimeout(Integer.MAX_VALUE)
                // An activity's facts have no holes, so a short page is the last one: saves a query per command.
                .finalAggregateBatchPredicate(EventStoreConfiguration::lastPage));
    }

    private static final int PAGE = 100;

    private static boolean lastPage(List<?> page) {
        return page.size() < PAGE;
    }

    private static EventSchema schema() {
        return EventSchema.builder()
                .eventTable("domain_event")
                .snapshotTable("snapshot_event")
                .globalIndexColumn("global_index")
                .aggregateIdentifierColumn("aggregate_identifier")
                .sequenceNumberColumn("sequence_number")
                .typeColumn("type")
                .eventIdentifierColumn("event_identifier")
                .timestampColumn("time_stamp")
                .payloadTypeColumn("payload_type")
                .payloadRevisionColumn("payload_revision")
                .payloadColumn("payload")
                .metaDataColumn("meta_data")
                .build();
    }

    @Bean(name = "eventBus")
    @Qualifier("eventStore")
    EmbeddedEventStore eventStore(
            EventStorageEngine engine,
            Bell bell,
            Clock clock,
            @Value("${tracker.wake-up.look-every:1s}") Duration lookEvery) {
        // Known is told by the house's clock, in the demonstration a simulated one.
        GenericEventMessage.clock = clock;
        return new WakingEventStore(
                EmbeddedEventStore.builder().storageEngine(engine).fetchDelay(lookEvery.toMillis()), bell);
    }

    @Bean
    TokenStore tokenStore(ReadingDatabase database, Serializer serializer, NodeName node) {
        return JdbcTokenStore.builder()
                .connectionProvider(connections(database.pool()))
                .serializer(serializer)
                .schema(TokenSchema.builder()
                        .setTokenTable("token_entry")
                        .setProcessorNameColumn("processor_name")
                        .setSegmentColumn("segment")
                        .setTokenColumn("token")
                        .setTokenTypeColumn("token_type")
                        .setTimestampColumn("time_stamp")
                        .setOwnerColumn("owner")
                        .build())
                .nodeId(node.value())
                .contentType(byte[].class)
                .build();
    }

    /** A handler that fails stops its reader, visibly, and is tried again; it is never logged and skipped. */
    @Bean
    ConfigurerModule failingHandlersAreNotSkipped() {
        return configurer -> configurer
                .eventProcessing()
                .registerDefaultListenerInvocationErrorHandler(configuration -> PropagatingErrorHandler.instance());
    }
}
