package tracker.app.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import tracker.app.TestDatabase;

/** Test steps with transactions that take a number early and commit it late. */
final class GapStory {

    /** One event; its identifier is its position, so that a list of identifiers shows the order. */
    private static final String STORE = """
            insert into domain_event (aggregate_identifier, sequence_number, type, event_identifier, time_stamp,
                payload_type, payload, meta_data)
            select 'campaign-' || gen_random_uuid(), 0, 'campaign', gen_random_uuid(), ?,
                'campaign.CampaignReopened', '\\x7b7d'::bytea, '\\x7b7d'::bytea from generate_series(1, ?)
            """;

    private final String url;
    private final PGSimpleDataSource database = new PGSimpleDataSource();

    GapStory() {
        url = TestDatabase.fresh();
        database.setUrl(url);
        Flyway.configure().dataSource(database).load().migrate();
    }

    String url() {
        return url;
    }

    DataSource database() {
        return database;
    }

    JdbcClient jdbc() {
        return JdbcClient.create(database);
    }

    /** An open transaction. */
    Connection begin() throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    static void store(Connection connection, int events, Instant known) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(STORE)) {
            statement.setString(1, DateTimeUtils.formatInstant(known));
            statement.setInt(2, events);
            statement.executeUpdate();
        }
    }

    static void store(Connection connection) throws SQLException {
        store(connection, 1, Instant.now());
    }

    static void commit(Connection connection) throws SQLException {
        connection.commit();
        connection.close();
    }

    static void rollBack(Connection connection) throws SQLException {
        connection.rollback();
        connection.close();
    }

    /** One event in its own transaction. */
    void store(Instant known) throws SQLException {
        Connection connection = begin();
        store(connection, 1, known);
        commit(connection);
    }

    void store() throws SQLException {
        store(Instant.now());
    }

    /** Takes that many numbers that are never used. */
    void rollBack(int numbers) throws SQLException {
        Connection connection = begin();
        store(connection, numbers, Instant.now());
        rollBack(connection);
    }

    Follower ours() {
        return ours(Duration.ZERO);
    }

    Follower ours(Duration patience) {
        TransactionManager transactions = transactions();
        ConnectionProvider connections = connections();
        return new Follower(new PostgresEventStorageEngine(
                builder(transactions, connections),
                new GroupCommitWriter(new EventRowRepository(database)),
                new EventStreamReader(database),
                new TrackedEventReader(connections, transactions, patience)));
    }

    Follower stock() {
        return new Follower(Stock.engine(builder(transactions(), connections())));
    }

    private TransactionManager transactions() {
        return new SpringTransactionManager(new JdbcTransactionManager(database));
    }

    private ConnectionProvider connections() {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(database));
    }

    private static JdbcEventStorageEngine.Builder builder(
            TransactionManager transactions, ConnectionProvider connections) {
        EventSerializer serializer = new EventSerializer();
        return JdbcEventStorageEngine.builder()
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .connectionProvider(connections)
                .transactionManager(transactions)
                .schema(EventStoreConfiguration.schema());
    }

    /** The number of recorded released gaps. */
    long released() {
        return jdbc().sql("select coalesce(sum(upper(positions) - lower(positions)), 0) from released_gap")
                .query(Long.class)
                .single();
    }

    /** Axon's engine, unchanged. */
    private static final class Stock extends JdbcEventStorageEngine {
        private Stock(Builder builder) {
            super(builder);
        }

        static Stock engine(Builder builder) {
            return new Stock(builder);
        }
    }

    /** An event processor that keeps its position only in its token, as the real ones do. */
    final class Follower {
        private final JdbcEventStorageEngine engine;
        private TrackingToken place;

        private Follower(JdbcEventStorageEngine engine) {
            this.engine = engine;
            this.place = engine.createTailToken();
        }

        /** The positions of all events that are new to the processor. */
        List<Long> read() throws SQLException {
            List<String> read = new ArrayList<>();
            engine.readEvents(place, false).forEach(message -> {
                read.add(message.getIdentifier());
                place = message.trackingToken();
            });
            List<Long> positions = new ArrayList<>();
            try (Connection connection = database.getConnection();
                    PreparedStatement ask = connection.prepareStatement(
                            "select global_index from unnest(?) with ordinality as read (id, place) join domain_event on event_identifier = id order by place")) {
                ask.setArray(1, connection.createArrayOf("text", read.toArray()));
                try (ResultSet result = ask.executeQuery()) {
                    while (result.next()) {
                        positions.add(result.getLong(1));
                    }
                }
            }
            return positions;
        }

        /** Continues from a token that another version has stored. */
        Follower at(TrackingToken token) {
            place = token;
            return this;
        }

        GapAwareTrackingToken place() {
            return (GapAwareTrackingToken) place;
        }

        /** How many numbers the first event that waits is waiting for. */
        long waitsFor() {
            return ((PostgresEventStorageEngine) engine).gaps().open();
        }

        /** Another process continues from the stored token. */
        Follower restarted() {
            return restarted(Duration.ZERO);
        }

        /** The same with more patience. */
        Follower restarted(Duration patience) {
            EventSerializer serializer = new EventSerializer();
            Follower next = ours(patience);
            next.place = serializer.deserialize(serializer.serialize(place, byte[].class));
            return next;
        }
    }
}
