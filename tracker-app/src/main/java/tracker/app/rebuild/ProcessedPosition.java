package tracker.app.rebuild;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import tracker.app.ledger.ParticipationProjector;

/**
 * Which events the processor has read: all up to an index, except for the gaps below it. The rebuilt tables contain
 * exactly these, so the processor continues from its own token.
 */
record ProcessedPosition(long index, Set<Long> gaps) {

    static final ProcessedPosition BEGINNING = new ProcessedPosition(0, Set.of());

    private static final String TOKEN =
            "select token, token_type from token_entry where processor_name = ? and segment = 0";

    static ProcessedPosition stored(Connection connection, Serializer serializer) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TOKEN)) {
            statement.setString(1, ParticipationProjector.NAME);
            try (ResultSet row = statement.executeQuery()) {
                byte[] token = row.next() ? row.getBytes(1) : null;
                return token == null ? BEGINNING : of(decoded(serializer, token, row.getString(2)));
            }
        }
    }

    private static @Nullable TrackingToken decoded(Serializer serializer, byte[] token, String type) {
        return serializer.deserialize(new SimpleSerializedObject<>(token, byte[].class, type, null));
    }

    private static ProcessedPosition of(@Nullable TrackingToken token) {
        return WrappedToken.unwrapLowerBound(token) instanceof GapAwareTrackingToken place
                ? new ProcessedPosition(place.getIndex(), new TreeSet<>(place.getGaps()))
                : BEGINNING;
    }

    /** The events included here but not in an earlier position, in order of position. */
    PreparedStatement since(ProcessedPosition before, Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement("""
                select global_index, aggregate_identifier, payload_type, time_stamp, payload, texts
                from domain_event left join event_text on position = global_index
                where (global_index > ? and global_index <= ? and global_index <> all (?)) or global_index = any (?)
                order by global_index
                """);
        Set<Long> filled = new TreeSet<>(before.gaps);
        filled.removeAll(gaps);
        statement.setLong(1, before.index);
        statement.setLong(2, index);
        statement.setArray(3, positions(connection, gaps));
        statement.setArray(4, positions(connection, filled));
        return statement;
    }

    private static Array positions(Connection connection, Set<Long> positions) throws SQLException {
        return connection.createArrayOf("bigint", positions.toArray(Long[]::new));
    }
}
