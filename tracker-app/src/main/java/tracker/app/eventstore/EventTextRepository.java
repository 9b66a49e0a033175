package tracker.app.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tracker.app.database.CommandsDatabase;
import tracker.app.freetext.FreeTextSplitter;
import tracker.app.freetext.SplitPayload;

/** The free text of events, which is stored beside them (decision 50). */
@Component
public class EventTextRepository {

    /** Locked, as in the move: otherwise the move could put a text back that it has read before the redaction. */
    private static final String OF_STREAM = """
            select global_index, payload_type, payload from domain_event
            where aggregate_identifier = ? and sequence_number < ? order by sequence_number
            for update
            """;

    private static final String NEXT = """
            select global_index, payload_type, payload from domain_event, event_text_move
            where global_index > position and global_index <= until order by global_index limit ?
            for update of domain_event
            """;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;

    EventTextRepository(CommandsDatabase database) {
        this.jdbc = new JdbcTemplate(database.inTransaction());
        this.transactions = new TransactionTemplate(database.transactions());
    }

    private record Row(long position, SplitPayload split) {}

    /**
     * Puts the texts of the next events of before beside them, in one transaction. A repetition changes nothing.
     *
     * @return the positions of these events; empty when all are done
     */
    public List<Long> moveNext(int most) {
        return transactions.execute(transaction -> jdbc.execute((ConnectionCallback<List<Long>>) connection -> {
            List<Row> rows = rows(connection, NEXT, most);
            strip(connection, rows);
            try (PreparedStatement keep = connection.prepareStatement(
                    "insert into event_text (position, texts) values (?, ?) on conflict do nothing")) {
                for (Row row : rows) {
                    if (row.split().texts() != null) {
                        keep.setLong(1, row.position());
                        keep.setString(2, row.split().texts());
                        keep.addBatch();
                    }
                }
                keep.executeBatch();
            }
            return rows.stream().map(Row::position).toList();
        }));
    }

    /** The events up to there have been gone through. */
    public void moved(long position) {
        jdbc.update("update event_text_move set position = ?", position);
    }

    /** Removes the texts of the first events of an activity for good. Runs in the transaction of the connection. */
    static void erase(Connection connection, String stream, long before) throws SQLException {
        List<Row> rows = rows(connection, OF_STREAM, stream, before);
        strip(connection, rows);
        try (PreparedStatement gone = connection.prepareStatement("delete from event_text where position = any (?)")) {
            gone.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", rows.stream().map(Row::position).toArray()));
            gone.executeUpdate();
        }
    }

    private static List<Row> rows(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet found = statement.executeQuery()) {
                List<Row> rows = new ArrayList<>();
                while (found.next()) {
                    rows.add(new Row(found.getLong(1), split(found.getString(2), found.getBytes(3))));
                }
                return rows;
            }
        }
    }

    /** An event that is no JSON any more, or of an unknown type, stays as it is. */
    private static SplitPayload split(String name, byte[] payload) {
        @Nullable Class<?> type = StoredTypeNames.find(name);
        try {
            return type == null || !StoredTypeNames.isOfActivity(type)
                    ? new SplitPayload(payload, null)
                    : FreeTextSplitter.split(type, payload);
        } catch (RuntimeException unreadable) {
            return new SplitPayload(payload, null);
        }
    }

    private static void strip(Connection connection, List<Row> rows) throws SQLException {
        try (PreparedStatement strip =
                connection.prepareStatement("update domain_event set payload = ? where global_index = ?")) {
            for (Row row : rows) {
                if (row.split().texts() != null) {
                    strip.setBytes(1, row.split().payload());
                    strip.setLong(2, row.position());
                    strip.addBatch();
                }
            }
            strip.executeBatch();
        }
    }
}
