package tracker.app.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.sql.DataSource;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcSQLErrorCodesResolver;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import tracker.app.TestDatabase;
import tracker.app.database.ReadingDatabase;
import tracker.domain.campaign.CampaignEvent.CampaignReopened;
import tracker.domain.campaign.CampaignId;
import tracker.domain.shared.Reason;

class ConcurrencyConflictTest {

    private static DataSource database;

    @BeforeAll
    static void store() {
        PGSimpleDataSource postgres = new PGSimpleDataSource();
        postgres.setUrl(TestDatabase.fresh());
        database = postgres;
        Flyway.configure().dataSource(database).load().migrate();
    }

    private static JdbcEventStorageEngine engine(PersistenceExceptionResolver resolver) {
        TransactionManager transactions = new SpringTransactionManager(new JdbcTransactionManager(database));
        return EventStoreConfiguration.engine(
                new EventSerializer(),
                new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(database)),
                transactions,
                resolver,
                database,
                new ReadingDatabase(database, new JdbcTransactionManager(database)));
    }

    private static GenericDomainEventMessage<?> newEvent(String stream, long number) {
        return new GenericDomainEventMessage<>(
                "campaign", stream, number, new CampaignReopened(new CampaignId(2027), new Reason("a race")));
    }

    @Test
    void two_first_facts_of_one_thing_are_a_conflict() {
        var engine = engine(new ConcurrencyConflictResolver());
        engine.appendEvents(newEvent("a", 0));
        assertThatThrownBy(() -> engine.appendEvents(newEvent("a", 0)))
                .isInstanceOf(AggregateStreamCreationException.class);
    }

    @Test
    void two_next_facts_of_one_thing_are_a_conflict_alone_and_in_a_batch() {
        var engine = engine(new ConcurrencyConflictResolver());
        engine.appendEvents(newEvent("b", 0), newEvent("b", 1));
        assertThatThrownBy(() -> engine.appendEvents(newEvent("b", 1))).isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> engine.appendEvents(newEvent("b", 1), newEvent("b", 2)))
                .isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void the_same_fact_stored_twice_under_another_number_is_not_a_race() {
        var engine = engine(new ConcurrencyConflictResolver());
        var event = newEvent("c", 0);
        engine.appendEvents(event);
        var again = new GenericDomainEventMessage<>(
                "campaign",
                "c",
                1,
                event.getPayload(),
                event.getMetaData(),
                event.getIdentifier(),
                event.getTimestamp());
        assertThatThrownBy(() -> engine.appendEvents(again)).isInstanceOf(EventStoreException.class);
    }

    /** Shows why we need our own resolver. */
    @Test
    void axons_own_resolver_takes_the_race_for_a_broken_store() {
        var engine = engine(new JdbcSQLErrorCodesResolver());
        engine.appendEvents(newEvent("d", 0));
        assertThatThrownBy(() -> engine.appendEvents(newEvent("d", 0)))
                .isInstanceOf(EventStoreException.class)
                .satisfies(failure -> assertThat(failure).isNotInstanceOf(AggregateStreamCreationException.class));
    }
}
