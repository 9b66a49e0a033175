package tracker.app.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/**
 * Reads the events of one aggregate to decide a command. The statement is its own transaction: one round trip, and
 * the command holds no connection afterwards.
 */
final class EventStreamReader {

    private static final String PAGE = """
            select type, aggregate_identifier, sequence_number, event_identifier, time_stamp,
                   payload_type, payload_revision, payload, meta_data, texts
            from domain_event left join event_text on position = global_index where aggregate_identifier = ? and sequence_number >= ? order by sequence_number limit ?
            """;

    private final DataSource database;

    EventStreamReader(DataSource database) {
        this.database = database;
    }

    List<DomainEventData<?>> read(String stream, long first, int most) {
        if (NewStreamContext.known(stream)) {
            return List.of();
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(PAGE)) {
            statement.setString(1, stream);
            statement.setLong(2, first);
            statement.setInt(3, most);
            try (ResultSet rows = statement.executeQuery()) {
                List<DomainEventData<?>> events = new ArrayList<>();
                while (rows.next()) {
                    events.add(toEvent(rows));
                }
                return events;
            }
        } catch (SQLException failure) {
            throw new EventStoreException("The events of " + stream + " could not be read", failure);
        }
    }

    private static DomainEventData<?> toEvent(ResultSet row) throws SQLException {
        return new GenericDomainEventEntry<>(
                row.getString(1),
                row.getString(2),
                row.getLong(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                EventDecoder.complete(row.getString(6), row.getBytes(8), row.getString(10)),
                row.getBytes(9));
    }
}
