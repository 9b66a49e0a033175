package tracker.app.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/** The event table as a whole. */
final class EventTableRepository {

    private final Connection connection;

    EventTableRepository(Connection connection) {
        this.connection = connection;
    }

    /** All columns except the transaction id, which has no meaning in another cluster (decision 0014). */
    List<String> columns() throws SQLException {
        List<String> columns = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select attname from pg_attribute
                        where attrelid = 'domain_event'::regclass and attnum > 0 and not attisdropped and attname <> 'tx'
                        order by attnum
                        """)) {
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
        }
        return columns;
    }

    /** Writes every event as a line of text, in order of position: equal events are equal bytes. */
    void writeTo(OutputStream out, List<String> columns) throws SQLException, IOException {
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut(
                        "copy (select %s from domain_event order by global_index) to stdout with (encoding 'UTF8')"
                                .formatted(quoted(columns)),
                        out);
    }

    /** The events get the id of this transaction: when it has ended, no reader waits for anything older. */
    void readFrom(InputStream in, List<String> columns) throws SQLException, IOException {
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy domain_event (%s) from stdin with (encoding 'UTF8')".formatted(quoted(columns)), in);
    }

    /** Writes the texts beside the events in the same way. */
    void writeTextsTo(OutputStream out) throws SQLException, IOException {
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut(
                        "copy (select position, texts from event_text order by position) to stdout with (encoding 'UTF8')",
                        out);
    }

    /** After that, events with their texts inside are given them beside, as in an older store. */
    void readTextsFrom(InputStream in) throws SQLException, IOException {
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy event_text (position, texts) from stdin with (encoding 'UTF8')", in);
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    update event_text_move set position = 0, until = (select coalesce(max(global_index), 0) from domain_event)
                    """);
        }
    }

    /** New events follow that position. */
    void continueAfter(long last) throws SQLException {
        if (last > 0) {
            ask("select setval(pg_get_serial_sequence('domain_event', 'global_index'), " + last + ")");
        }
    }

    long first() throws SQLException {
        return Long.parseLong(ask("select coalesce(min(global_index), 0) from domain_event"));
    }

    long last() throws SQLException {
        return Long.parseLong(ask("select coalesce(max(global_index), 0) from domain_event"));
    }

    /** The simulated week of the store; empty for real data. */
    String mark() throws SQLException {
        return ask("select coalesce(obj_description('domain_event'::regclass, 'pg_class'), '')");
    }

    void markAs(String mark) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("comment on table domain_event is '" + mark.replace("'", "''") + "'");
        }
    }

    /** The latest migration. */
    String schema() throws SQLException {
        return ask("""
                select version from flyway_schema_history where success and version is not null
                order by installed_rank desc limit 1
                """);
    }

    private String ask(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : "";
        }
    }

    private static String quoted(List<String> columns) {
        return columns.stream()
                .map(column -> '"' + column.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(", "));
    }
}
