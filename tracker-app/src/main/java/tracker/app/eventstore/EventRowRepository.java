package tracker.app.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Inserts rows with one statement that is its own transaction: one round trip and one flush of the log, for any
 * number of rows.
 *
 * <p>Rows are numbered in the given order. Nothing is stored if the reference data has changed since the version on
 * which the rows were decided.
 */
final class EventRowRepository {

    private static final String INTO = """
            insert into domain_event (event_identifier, aggregate_identifier, sequence_number, type, time_stamp,
                                      payload_type, payload_revision, payload, meta_data)
            """;

    private static final String ROWS = INTO + """
            select * from unnest(?::text[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bytea[], ?::bytea[])
            """;

    /** A single row needs no arrays, which saves a few hundredths. */
    private static final String ROW = INTO + """
            select ?::text, ?::text, ?::bigint, ?::text, ?::text, ?::text, ?::text, ?::bytea, ?::bytea
            """;

    /** The texts go beside the events in the same statement, by the position each event is given. */
    private static final String WITH_TEXTS = """
            with stored as (%s returning global_index, event_identifier),
            beside as (insert into event_text (position, texts)
                       select global_index, texts from stored
                       join unnest(?::text[], ?::text[]) as typed (event_identifier, texts) using (event_identifier)
                       where texts is not null)
            select count(*) from stored
            """;

    private static final String IF_THE_REGISTERS_STAND = " where (select version from register_version) = ?";

    private static final int AFTER_THE_COLUMNS = 10;

    private final DataSource database;

    EventRowRepository(DataSource database) {
        this.database = database;
    }

    /**
     * Stores all rows or none, and with a redaction removes the texts of its activity.
     *
     * @param version of the reference data on which they were decided
     * @return true if they are stored; false if the reference data has changed
     */
    boolean insert(List<StoredEventRow> rows, OptionalLong version) throws SQLException {
        try (Connection connection = database.getConnection()) {
            if (rows.stream().noneMatch(StoredEventRow::redacts)) {
                return insert(connection, rows, version);
            }
            connection.setAutoCommit(false);
            try {
                boolean stored = insert(connection, rows, version);
                for (StoredEventRow row : rows) {
                    if (stored && row.redacts()) {
                        EventTextRepository.erase(connection, row.stream(), row.number());
                    }
                }
                connection.commit();
                return stored;
            } catch (SQLException | RuntimeException failure) {
                connection.rollback();
                throw failure;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private static boolean insert(Connection connection, List<StoredEventRow> rows, OptionalLong version)
            throws SQLException {
        boolean texts = rows.stream().anyMatch(row -> row.texts() != null);
        String sql = (rows.size() == 1 ? ROW : ROWS) + (version.isPresent() ? IF_THE_REGISTERS_STAND : "");
        try (PreparedStatement statement = connection.prepareStatement(texts ? WITH_TEXTS.formatted(sql) : sql)) {
            if (rows.size() == 1) {
                one(statement, rows.getFirst());
            } else {
                many(statement, rows);
            }
            int next = AFTER_THE_COLUMNS;
            if (version.isPresent()) {
                statement.setLong(next++, version.getAsLong());
            }
            if (!texts) {
                return statement.executeUpdate() == rows.size();
            }
            text(statement, next++, rows, StoredEventRow::identifier);
            text(statement, next, rows, StoredEventRow::texts);
            try (ResultSet stored = statement.executeQuery()) {
                return stored.next() && stored.getInt(1) == rows.size();
            }
        }
    }

    private static void one(PreparedStatement statement, StoredEventRow row) throws SQLException {
        statement.setString(1, row.identifier());
        statement.setString(2, row.stream());
        statement.setLong(3, row.number());
        statement.setString(4, row.type());
        statement.setString(5, row.known());
        statement.setString(6, row.payloadType());
        statement.setString(7, row.revision());
        statement.setBytes(8, row.payload());
        statement.setBytes(9, row.metaData());
    }

    private static void many(PreparedStatement statement, List<StoredEventRow> rows) throws SQLException {
        text(statement, 1, rows, StoredEventRow::identifier);
        text(statement, 2, rows, StoredEventRow::stream);
        statement.setArray(
                3,
                statement
                        .getConnection()
                        .createArrayOf(
                                "bigint",
                                rows.stream().map(StoredEventRow::number).toArray(Long[]::new)));
        text(statement, 4, rows, StoredEventRow::type);
        text(statement, 5, rows, StoredEventRow::known);
        text(statement, 6, rows, StoredEventRow::payloadType);
        text(statement, 7, rows, StoredEventRow::revision);
        bytes(statement, 8, rows, StoredEventRow::payload);
        bytes(statement, 9, rows, StoredEventRow::metaData);
    }

    private static void text(
            PreparedStatement statement,
            int at,
            List<StoredEventRow> rows,
            Function<StoredEventRow, @Nullable String> column)
            throws SQLException {
        String[] values = rows.stream().map(column).toArray(String[]::new);
        statement.setArray(at, statement.getConnection().createArrayOf("text", values));
    }

    private static void bytes(
            PreparedStatement statement, int at, List<StoredEventRow> rows, Function<StoredEventRow, byte[]> column)
            throws SQLException {
        byte[][] values = rows.stream().map(column).toArray(byte[][]::new);
        statement.setArray(at, statement.getConnection().createArrayOf("bytea", values));
    }
}
