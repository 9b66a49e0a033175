package tracker.app.eventstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.axonframework.common.DateTimeUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads single events directly from the event store. */
@Component
public class StoredEventRepository {

    private final JdbcClient jdbc;
    private final EventDecoder decoder;

    StoredEventRepository(JdbcClient jdbc, EventDecoder decoder) {
        this.jdbc = jdbc;
        this.decoder = decoder;
    }

    /** The events at these positions, in order. */
    public List<StoredEvent> at(Collection<Long> positions) {
        return jdbc.sql("""
                        select global_index, aggregate_identifier, payload_type, time_stamp, payload, texts
                        from domain_event left join event_text on position = global_index
                        where global_index = any (?) order by global_index
                        """)
                .param(positions.toArray(Long[]::new))
                .query(this::toEvent)
                .list();
    }

    private StoredEvent toEvent(ResultSet row, int number) throws SQLException {
        String name = row.getString("payload_type");
        return new StoredEvent(
                row.getLong("global_index"),
                row.getString("aggregate_identifier"),
                name,
                DateTimeUtils.parseInstant(row.getString("time_stamp")),
                decoder.decode(name, row.getBytes("payload"), row.getString("texts")));
    }
}
