package tracker.app.observability;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.stereotype.Component;
import tracker.app.database.CommandsDatabase;
import tracker.app.database.DatabaseAddress;

/** SQL that stores as much as an event does, and leaves no row. */
@Component
class StoreProbeRepository {

    /** A message in the write-ahead log, which the commit has to bring to disk. It has no reader. */
    private static final String STORE = """
            set local lock_timeout = '10s';
            lock table domain_event in row exclusive mode;
            select pg_logical_emit_message(true, 'tracker', 'can a command be stored?')
            """;

    private final CommandsDatabase commands;
    private final DatabaseAddress address;

    StoreProbeRepository(CommandsDatabase commands, DatabaseAddress address) {
        this.commands = commands;
        this.address = address;
    }

    void withPool() throws SQLException {
        try (Connection connection = commands.direct().getConnection()) {
            store(connection);
        }
    }

    void withoutPool() throws SQLException {
        try (Connection connection = address.connect("tracker readiness")) {
            store(connection);
        }
    }

    private static void store(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(STORE);
            connection.commit();
        } catch (SQLException failure) {
            connection.rollback();
            throw failure;
        } finally {
            connection.setAutoCommit(true);
        }
    }
}
