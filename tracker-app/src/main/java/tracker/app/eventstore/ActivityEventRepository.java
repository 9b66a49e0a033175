package tracker.app.eventstore;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.domain.activity.ActivityEvent;

/**
 * The events of one activity, read directly from the event store. The read models are slightly behind; a client that
 * has just received "stored" must find its event here (decision 0028).
 */
@Component
public class ActivityEventRepository {

    private final JdbcClient jdbc;
    private final EventDecoder decoder;

    ActivityEventRepository(JdbcClient jdbc, EventDecoder decoder) {
        this.jdbc = jdbc;
        this.decoder = decoder;
    }

    /**
     * @param version sequence number of the last of these events; the first one has number 0
     * @param events in order, at least one
     */
    public record EventHistory(long version, List<ActivityEvent> events) {}

    /** All stored events; empty if there is no such activity. */
    public Optional<EventHistory> of(String activity) {
        return upTo(activity, Long.MAX_VALUE);
    }

    /** The events up to that version. */
    public Optional<EventHistory> upTo(String activity, long version) {
        List<ActivityEvent> found = jdbc.sql("""
                        select payload_type, payload, texts from domain_event left join event_text on position = global_index
                        where aggregate_identifier = ? and sequence_number <= ? order by sequence_number
                        """)
                .params(activity, version)
                .query((row, number) -> decoded(row.getString(1), row.getBytes(2), row.getString(3)))
                .list();
        return found.isEmpty() ? Optional.empty() : Optional.of(new EventHistory(found.size() - 1L, found));
    }

    /** The sequence number of the last event; empty if there is no such activity. */
    public OptionalLong version(String activity) {
        @Nullable
        Long version = jdbc.sql("select max(sequence_number) from domain_event where aggregate_identifier = ?")
                .param(activity)
                .query((row, number) -> row.getObject(1, Long.class))
                .list()
                .getFirst();
        return version == null ? OptionalLong.empty() : OptionalLong.of(version);
    }

    private ActivityEvent decoded(String name, byte[] payload, @Nullable String texts) {
        if (decoder.decode(name, payload, texts) instanceof ActivityEvent event) {
            return event;
        }
        throw new EventNotReadableException(name, null);
    }
}
