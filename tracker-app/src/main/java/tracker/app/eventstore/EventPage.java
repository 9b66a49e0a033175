package tracker.app.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventEntry;

/**
 * The result of one read of the event store: the next events, with those in the token's gaps first.
 *
 * @param xmin of the snapshot of the read: every transaction below had ended
 * @param unmarked whether the reading transaction had no id of its own yet
 * @param rows in the global order
 * @param whole whether nothing was cut off, so that anything missing is not visible
 */
record EventPage(long xmin, boolean unmarked, List<EventRow> rows, boolean whole) {

    /**
     * One statement, so that events and horizon are of the same snapshot. The index finds the gaps, however many
     * there are.
     */
    private static final String LOOK = """
            select pg_snapshot_xmin(snapshot.now)::text as xmin, pg_current_xact_id_if_assigned() is null as unmarked, fact.*,
                   (select texts from event_text where position = fact.global_index) as texts
            from (select pg_current_snapshot() as now) snapshot
            left join lateral (
                (select global_index, aggregate_identifier, sequence_number, type, event_identifier, time_stamp,
                        payload_type, payload_revision, payload, meta_data
                 from domain_event where global_index = any (?) order by global_index limit ?)
                union all
                (select global_index, aggregate_identifier, sequence_number, type, event_identifier, time_stamp,
                        payload_type, payload_revision, payload, meta_data
                 from domain_event where global_index > ? order by global_index limit ?)
                order by global_index limit ?) fact on true
            order by fact.global_index
            """;

    /**
     * A stored event.
     *
     * @param position in the global order
     */
    record EventRow(long position, GenericDomainEventEntry<byte[]> event) {}

    static EventPage fetch(Connection connection, long index, Collection<Long> gaps, int most) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOOK)) {
            statement.setArray(1, connection.createArrayOf("bigint", gaps.toArray()));
            statement.setInt(2, most);
            statement.setLong(3, index);
            statement.setInt(4, most);
            statement.setInt(5, most);
            try (ResultSet result = statement.executeQuery()) {
                return read(result, most);
            }
        }
    }

    private static EventPage read(ResultSet result, int most) throws SQLException {
        List<EventRow> rows = new ArrayList<>();
        long xmin = 0;
        boolean unmarked = false;
        while (result.next()) {
            xmin = Long.parseUnsignedLong(result.getString("xmin"));
            unmarked = result.getBoolean("unmarked");
            long position = result.getLong("global_index");
            if (!result.wasNull()) {
                rows.add(new EventRow(position, toEntry(result)));
            }
        }
        return new EventPage(xmin, unmarked, rows, rows.size() < most);
    }

    private static GenericDomainEventEntry<byte[]> toEntry(ResultSet result) throws SQLException {
        String event = result.getString("event_identifier");
        String aggregate = result.getString("aggregate_identifier");
        return new GenericDomainEventEntry<>(
                result.getString("type"),
                event.equals(aggregate) ? null : aggregate,
                result.getLong("sequence_number"),
                event,
                result.getString("time_stamp"),
                result.getString("payload_type"),
                result.getString("payload_revision"),
                EventDecoder.complete(
                        result.getString("payload_type"), result.getBytes("payload"), result.getString("texts")),
                result.getBytes("meta_data"));
    }

    /** The last position up to which this read is complete. */
    long completeUpTo() {
        return whole || rows.isEmpty() ? Long.MAX_VALUE : rows.getLast().position();
    }
}
