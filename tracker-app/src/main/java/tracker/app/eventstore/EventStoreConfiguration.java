package tracker.app.eventstore;

import java.time.Clock;
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
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import tracker.app.cluster.ClusterNotifier;
import tracker.app.cluster.WakeUpProperties;
import tracker.app.database.CommandsDatabase;
import tracker.app.database.ReadingDatabase;

/**
 * Declares all event store beans explicitly. With auto-configuration alone, Axon 4.13 on Spring Boot 4 starts without
 * an error and stores nothing (decision 0001); {@link EventStoreChecker} then refuses to start.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WakeUpProperties.class)
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

    /** The command's id becomes the identifier of its events. */
    @Bean
    CommandIdInterceptor commandIdInterceptor() {
        return new CommandIdInterceptor();
    }

    /** Copies the API metadata of commands to their events, where it is checked. */
    @Bean
    ExpectedVersionInterceptor expectedVersionInterceptor() {
        return new ExpectedVersionInterceptor();
    }

    @Bean
    @Primary
    Serializer serializer() {
        return new EventSerializer();
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
            Serializer serializer,
            ConnectionProvider connections,
            TransactionManager transactions,
            CommandsDatabase database,
            ReadingDatabase reading) {
        return engine(
                serializer, connections, transactions, new ConcurrencyConflictResolver(), database.direct(), reading);
    }

    static PostgresEventStorageEngine engine(
            Serializer serializer,
            ConnectionProvider connections,
            TransactionManager transactions,
            PersistenceExceptionResolver resolver,
            DataSource direct,
            ReadingDatabase reading) {
        JdbcEventStorageEngine.Builder builder = JdbcEventStorageEngine.builder()
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .persistenceExceptionResolver(resolver)
                .connectionProvider(connections)
                .transactionManager(transactions)
                .schema(schema())
                // An activity's sequence numbers have no holes, so a short page is the last one: saves a query per
                // command.
                .finalAggregateBatchPredicate(EventStoreConfiguration::lastPage);
        return new PostgresEventStorageEngine(
                builder,
                new GroupCommitWriter(new EventRowRepository(direct)),
                new EventStreamReader(direct),
                new TrackedEventReader(
                        connections(reading.pool()),
                        new SpringTransactionManager(reading.transactions()),
                        TrackedEventReader.PATIENCE));
    }

    @Bean
    GapStatus gaps(EventStorageEngine engine) {
        return ((PostgresEventStorageEngine) engine).gaps();
    }

    private static final int KEPT = 500;

    private static final int PAGE = 100;

    private static boolean lastPage(List<?> page) {
        return page.size() < PAGE;
    }

    static EventSchema schema() {
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

    /** By its own type: the listener of the cluster finds its handlers by type, also before this one is made. */
    @Bean(name = "eventBus")
    @Qualifier("eventStore")
    NotifyingEventStore eventStore(
            EventStorageEngine engine,
            CommandIdInterceptor marks,
            ExpectedVersionInterceptor expectedVersions,
            ClusterNotifier notifier,
            Clock clock,
            WakeUpProperties wakeUp) {
        // Timestamps come from the application's clock, which is simulated in the demonstration.
        GenericEventMessage.clock = clock;
        NotifyingEventStore store = new NotifyingEventStore(
                EmbeddedEventStore.builder()
                        .storageEngine(engine)
                        .cachedEvents(KEPT)
                        .fetchDelay(wakeUp.lookEvery().toMillis()),
                notifier);
        store.registerDispatchInterceptor(marks);
        store.registerDispatchInterceptor(expectedVersions);
        return store;
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

    /** A failing handler stops its event processor visibly and is retried; it is never logged and skipped. */
    @Bean
    ConfigurerModule failingHandlersAreNotSkipped() {
        return configurer -> configurer
                .eventProcessing()
                .registerDefaultListenerInvocationErrorHandler(configuration -> PropagatingErrorHandler.instance());
    }
}
